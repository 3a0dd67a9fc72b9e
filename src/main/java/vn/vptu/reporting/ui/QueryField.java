package vn.vptu.reporting.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportDefinition;

/** What is chosen for a paper, as one field of a larger form; its value is the query of the paper's link. */
final class QueryField extends AbstractCompositeField<Div, QueryField, String> implements HasValidation {

    private final Span error = new Span();
    private @Nullable ParamForm form;

    QueryField(String label) {
        super("");
        Span heading = new Span(label);
        heading.addClassName("vptu-rows-label");
        error.addClassName("vptu-rows-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().addClassName("vptu-rows");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        getContent().add(heading, error);
    }

    /** Asks for what this paper needs, beginning with what most people want on that day. */
    void ask(ReportDefinition<?, ?> paper, LocalDate day) {
        if (form != null) {
            getContent().remove(form);
        }
        ParamForm fresh = new ParamForm(paper);
        form = fresh;
        getContent().add(fresh);
        fresh.showSensible(day);
        setModelValue(fresh.address(), false);
        fresh.onChange(() -> setModelValue(fresh.address(), true));
    }

    @Override
    protected void setPresentationValue(String query) {
        if (form != null) {
            form.show(PaperPanel.single(QueryParameters.fromString(query)));
        }
    }

    @Override
    public void setErrorMessage(String sentence) {
        error.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
