package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Buttons;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryTotals;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.budget.Measure;

/** What the entries that are looked at come to together; so many that it takes long are summed when somebody wants it. */
final class LedgerTotals extends Composite<Div> {

    private final LedgerEntries entries;

    LedgerTotals(LedgerEntries entries) {
        this.entries = entries;
        getContent().addClassName("vptu-list-count");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(EntryFilter filter) {
        getContent().removeAll();
        entries.totalsAtOnce(filter).ifPresentOrElse(this::say, () -> {
            Span first = new Span(getTranslation("budget.ledger.only-first", entries.count(filter)));
            getContent().add(first, Buttons.quiet(getTranslation("budget.ledger.sum-all"), () -> {
                getContent().removeAll();
                say(entries.totals(filter));
            }));
        });
    }

    private void say(EntryTotals totals) {
        List<String> said = new ArrayList<>();
        said.add(getTranslation(
                "budget.ledger.total", totals.count(), totals.amount().format()));
        for (Measure measure : Measure.values()) {
            long moved = totals.effect().of(measure);
            if (moved != 0) {
                said.add(getTranslation(
                        "budget.ledger.total-of", measure, Dong.of(moved).format()));
            }
        }
        getContent().add(new Span(String.join(" · ", said)));
    }
}
