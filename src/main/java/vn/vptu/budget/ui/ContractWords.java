package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.OpenReservation;

/** What contracts are called on screens. */
final class ContractWords {

    private ContractWords() {}

    static Chip state(Component page, ContractState state) {
        return new Chip(page.getTranslation("enum.ContractState." + state.name()), tone(state));
    }

    private static Chip.Tone tone(ContractState state) {
        return switch (state) {
            case DRAFT, CHECKED -> Chip.Tone.INFO;
            case RUNNING -> Chip.Tone.OK;
            case RETURNED -> Chip.Tone.WARN;
            case LIQUIDATED, CANCELLED -> Chip.Tone.MUTED;
        };
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDates.numeric(day);
    }

    /** What was set aside, as it is chosen. */
    static String reserved(Component page, OpenReservation open) {
        BudgetKey key = open.share().key();
        return page.getTranslation(
                "budget.voucher.reserved",
                page.getTranslation("enum.ReservationKind." + open.kind().name()),
                Long.toString(open.id()),
                String.join(" – ", key.chapter(), key.subcategory(), key.source(), key.programme()),
                open.left().format());
    }
}
