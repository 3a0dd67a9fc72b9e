package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.KeySheet;
import vn.vptu.budget.Measures;
import vn.vptu.budget.Percentages;

/** A key in figures: what may still be spent, and how that comes about. */
final class KeyFigures extends Composite<Div> {

    private final DescriptionList list = new DescriptionList();

    KeyFigures(KeySheet sheet) {
        Measures whole = sheet.whole();
        Balance end = whole.end();
        getContent().addClassName("vptu-key-figures");
        money(getTranslation("budget.key.carried"), end.carried());
        money(getTranslation("budget.key.granted-in"), whole.grantedInPeriod());
        money(getTranslation("budget.key.granted"), end.granted());
        money(getTranslation("budget.key.provisional"), end.provisional());
        money(getTranslation("budget.key.usable"), end.usable());
        money(getTranslation("budget.key.used-in"), whole.usedInPeriod());
        money(getTranslation("budget.key.used"), end.used());
        money(getTranslation("budget.key.advance"), end.advance());
        money(getTranslation("budget.key.actual"), end.actual());
        money(getTranslation("budget.key.remaining"), end.remaining());
        money(getTranslation("budget.key.held"), end.held());
        money(getTranslation("budget.key.requests"), sheet.setAside().requests());
        money(getTranslation("budget.key.commitments"), sheet.setAside().commitments());
        money(getTranslation("budget.key.pending"), sheet.setAside().pending());
        DescriptionList.Description free = money(getTranslation("budget.key.free"), end.free());
        free.addClassName(end.usable().amount() > 0 && end.free().amount() <= 0 ? "vptu-over" : "vptu-total");
        fact(getTranslation("budget.key.disbursed"), Percentages.written(end.disbursed()));
        fact(getTranslation("budget.key.carried-out"), Percentages.written(end.carriedOut()));
        getContent().add(list);
    }

    private DescriptionList.Description money(String name, Dong amount) {
        return fact(name, amount.format());
    }

    private DescriptionList.Description fact(String name, String value) {
        DescriptionList.Description described = new DescriptionList.Description(value);
        list.add(new Div(new DescriptionList.Term(name), described));
        return described;
    }
}
