package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.AdvanceSettlement;
import vn.vptu.budget.PersonAdvance;

/** The settlements of an advance in their order; one that counts can be taken back by an accountant. */
final class AdvanceSettlementsGrid extends Composite<Grid<AdvanceSettlement>> {

    private final PersonAdvanceDesk desk;
    private final PersonAdvance advance;
    private final StepTaker taker;
    private final List<AdvanceSettlement> all;

    AdvanceSettlementsGrid(PersonAdvanceDesk desk, PersonAdvance advance, StepTaker taker) {
        this.desk = desk;
        this.advance = advance;
        this.taker = taker;
        all = advance.settlements();
        Grid<AdvanceSettlement> grid = getContent();
        ComponentWords.set(grid);
        narrow("budget.advance.line", each -> Integer.toString(all.indexOf(each) + 1));
        narrow("budget.advance.settled-on", each -> VietnameseDates.numeric(each.settledOn()));
        narrow("budget.advance.document-number", AdvanceSettlement::documentNumber);
        money("budget.advances.spent", AdvanceSettlement::spent);
        money("budget.advances.given-back", AdvanceSettlement::givenBack);
        money("budget.advances.extra-paid", AdvanceSettlement::extraPaid);
        grid.addColumn(this::note)
                .setHeader(getTranslation("budget.decision.note"))
                .setFlexGrow(2);
        grid.addColumn(AdvanceSettlement::doneBy)
                .setHeader(getTranslation("budget.advance.done-by"))
                .setFlexGrow(1);
        if (desk.makes()) {
            grid.addComponentColumn(this::action)
                    .setHeader(getTranslation("budget.advance.action"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("vptu-list-still");
    }

    private void narrow(String key, Function<AdvanceSettlement, String> value) {
        getContent()
                .addColumn(value::apply)
                .setHeader(getTranslation(key))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void money(String key, Function<AdvanceSettlement, Dong> value) {
        getContent()
                .addColumn(each ->
                        value.apply(each).isZero() ? "" : value.apply(each).format())
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String note(AdvanceSettlement each) {
        String note = Objects.requireNonNullElse(each.note(), "");
        Long reversed = each.reversesId();
        if (reversed != null) {
            return getTranslation("budget.advance.takes-back", line(reversed), note);
        }
        return each.reversed() ? getTranslation("budget.advance.was-taken-back", note) : note;
    }

    /** The line that stands for a settlement; people do not know its id. */
    private int line(long id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == id) {
                return i + 1;
            }
        }
        return 0;
    }

    private Component action(AdvanceSettlement each) {
        return each.counts()
                ? Buttons.danger(getTranslation("budget.advance.take-back"), () -> takeBack(each))
                : new Span();
    }

    private void takeBack(AdvanceSettlement each) {
        new ReasonDialog(
                        getTranslation("budget.advance.take-back-title", each.documentNumber()),
                        getTranslation("budget.advance.take-back-consequence"),
                        getTranslation("budget.advance.take-back-confirm"),
                        reason -> taker.take(
                                () -> desk.advances()
                                        .takeBack(advance.id(), advance.version(), each.id(), desk.today(), reason),
                                getTranslation("budget.advance.taken-back")))
                .open();
    }
}
