package vn.vptu.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Notices;
import vn.vptu.reporting.IssuePlan;
import vn.vptu.reporting.Issuing;

/** Says what issuing a paper means before it is done: what it is, its number, that it can never be changed. */
final class IssueDialog extends ConfirmDialog {

    private final ReportDefinition<?, ?> report;
    private final Map<String, String> query;
    private final Issuing issuing;
    private final Consumer<List<FieldError>> refused;

    private IssueDialog(
            IssuePlan.Ready plan,
            ReportDefinition<?, ?> report,
            Map<String, String> query,
            Issuing issuing,
            Consumer<List<FieldError>> refused) {
        this.report = report;
        this.query = query;
        this.issuing = issuing;
        this.refused = refused;
        setHeader(getTranslation("reporting.issue.title"));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("vptu-facts");
        fact(facts, getTranslation("reporting.issued.name"), getTranslation("reporting.issue.paper", plan.title()));
        fact(
                facts,
                getTranslation("reporting.issued.number"),
                plan.number() == null
                        ? getTranslation("reporting.issue.no-number")
                        : getTranslation("reporting.issue.number", plan.number()));
        fact(facts, getTranslation("reporting.issued.issued-on"), getTranslation("reporting.issue.day", plan.day()));
        Div content = new Div(facts, new Paragraph(getTranslation("reporting.issue.sentence")));
        if (plan.number() != null) {
            content.add(new Paragraph(getTranslation("reporting.issue.number-help")));
        }
        setText(content);
        setWidth("min(30rem, 94vw)");
        setCancelable(true);
        setCancelText(getTranslation("common.back"));
        setConfirmText(getTranslation("reporting.issue.confirm"));
        addConfirmListener(confirm -> issue());
    }

    /** Asks, or says what stands in the way. */
    static void ask(
            ReportDefinition<?, ?> report,
            Map<String, String> query,
            Issuing issuing,
            Consumer<List<FieldError>> refused) {
        switch (issuing.plan(report, query)) {
            case IssuePlan.Ready ready -> new IssueDialog(ready, report, query, issuing, refused).open();
            case IssuePlan.Refused no -> refused.accept(no.errors());
        }
    }

    private static void fact(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private void issue() {
        switch (issuing.issue(report, query)) {
            case SaveResult.Saved saved -> {
                Notices.done(getTranslation("reporting.issue.done"));
                UI.getCurrent().navigate(IssuedList.PATH + "/" + saved.id());
            }
            case SaveResult.Refused no -> refused.accept(no.errors());
            case SaveResult.Conflict _, SaveResult.Gone _ -> throw new IllegalStateException(report.id());
        }
    }
}
