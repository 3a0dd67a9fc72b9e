package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.vptu.budget.PlanWarning;

/** Says where a document goes beyond the internal plan, to whoever writes it and to whoever approves it. Keeps nobody. */
final class PlanWarnings extends Composite<Div> {

    PlanWarnings() {
        getContent().addClassName("vptu-draft-offer");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    PlanWarnings(List<PlanWarning> warnings) {
        this();
        show(warnings);
    }

    void show(List<PlanWarning> warnings) {
        getContent().removeAll();
        setVisible(!warnings.isEmpty());
        if (!warnings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            warnings.forEach(each -> list.add(new ListItem(PlanWords.warning(this, each))));
            getContent().add(new Paragraph(getTranslation("budget.plan.warns")), list);
        }
    }
}
