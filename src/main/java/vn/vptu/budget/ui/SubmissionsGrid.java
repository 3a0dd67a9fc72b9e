package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Objects;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.Moments;
import vn.vptu.budget.Submission;

/** Each time a document was sent to the Treasury, and what the Treasury answered. */
final class SubmissionsGrid extends Composite<Grid<Submission>> {

    SubmissionsGrid(List<Submission> submissions) {
        Grid<Submission> grid = getContent();
        ComponentWords.set(grid);
        grid.addColumn(each -> Integer.toString(each.attempt()))
                .setHeader(getTranslation("budget.voucher.attempt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Submission::dossierNumber)
                .setHeader(getTranslation("budget.vouchers.dossier"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(each -> Moments.shown(each.sentAt()))
                .setHeader(getTranslation("budget.unanswered.sent-at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Submission::sentBy)
                .setHeader(getTranslation("budget.unanswered.sent-by"))
                .setFlexGrow(1);
        grid.addColumn(this::answer)
                .setHeader(getTranslation("budget.voucher.answer"))
                .setFlexGrow(2);
        grid.addColumn(each -> Objects.requireNonNullElse(each.note(), ""))
                .setHeader(getTranslation("budget.decision.note"))
                .setFlexGrow(1);
        StillRows.fill(grid, submissions);
    }

    private String answer(Submission each) {
        return switch (each.state()) {
            case SENT -> getTranslation("budget.voucher.answer-none");
            case RECORDED ->
                getTranslation(
                        "budget.voucher.answer-recorded",
                        each.treasuryDate() == null ? "" : VietnameseDates.numeric(each.treasuryDate()));
            case REFUSED ->
                getTranslation("budget.voucher.answer-refused", Objects.requireNonNullElse(each.refusalReason(), ""));
        };
    }
}
