package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.FiscalYearState;
import vn.vptu.budget.YearStanding;

/** How far the year has come, what is still open in it, and the step to its end or back. */
final class YearStateBar extends Composite<Div> {

    private final BudgetPeriods periods;
    private final boolean mayStep;
    private final Runnable stepped;

    YearStateBar(BudgetPeriods periods, boolean mayStep, Runnable stepped) {
        this.periods = periods;
        this.mayStep = mayStep;
        this.stepped = stepped;
        getContent().addClassName("vptu-year-state");
    }

    /** Shows a year; nothing when there is no such year. */
    void show(int year) {
        getContent().removeAll();
        Optional<YearStanding> found = periods.standing(year);
        setVisible(found.isPresent());
        found.ifPresent(this::show);
    }

    private void show(YearStanding standing) {
        Span facts = new Span(getTranslation(
                "budget.periods.year-facts",
                standing.openPeriods(),
                standing.reservations(),
                standing.reserved().format(),
                standing.advances().format(),
                standing.remaining().format()));
        facts.addClassNames("vptu-muted", "vptu-small");
        getContent().add(chip(standing.state()), facts);
        if (!mayStep) {
            return;
        }
        if (standing.state() != FiscalYearState.OPEN) {
            getContent().add(Buttons.quiet(getTranslation("budget.periods.year-reopen"), () -> askBack(standing)));
        }
        FiscalYearState next = standing.next();
        if (next != null) {
            String words = next == FiscalYearState.CLOSED
                    ? getTranslation("budget.periods.year-close")
                    : getTranslation("budget.periods.year-adjust");
            getContent().add(Buttons.plain(words, () -> done(periods.endYear(standing.year(), standing.state()))));
        }
    }

    private Chip chip(FiscalYearState state) {
        Chip.Tone tone = switch (state) {
            case OPEN -> Chip.Tone.OK;
            case ADJUSTING -> Chip.Tone.WARN;
            case CLOSED -> Chip.Tone.MUTED;
        };
        return new Chip(getTranslation("enum.FiscalYearState." + state.name()), tone);
    }

    private void askBack(YearStanding standing) {
        new ReasonDialog(
                        getTranslation("budget.periods.year-reopen-title", Integer.toString(standing.year())),
                        getTranslation("budget.periods.year-reopen-consequence"),
                        getTranslation("budget.periods.year-reopen"),
                        reason -> done(periods.reopenYear(standing.year(), standing.state(), reason)))
                .open();
    }

    private void done(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> Notices.done(getTranslation("budget.periods.year-stepped"));
            case SaveResult.Refused refused ->
                Notices.error(refused.errors().stream()
                        .map(error -> getTranslation(error.code(), error.args().toArray()))
                        .collect(Collectors.joining(" ")));
            case SaveResult.Conflict conflict -> Notices.error(getTranslation("common.error.gone"));
            case SaveResult.Gone gone -> Notices.error(getTranslation("common.error.gone"));
        }
        stepped.run();
    }
}
