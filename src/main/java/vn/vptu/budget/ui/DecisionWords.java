package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Chip;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;

/** What documents of the budget are called on screens. */
final class DecisionWords {

    private DecisionWords() {}

    static Chip state(Component page, DocumentState state) {
        return new Chip(page.getTranslation("enum.DocumentState." + state.name()), tone(state));
    }

    private static Chip.Tone tone(DocumentState state) {
        return switch (state) {
            case ASKED, DRAFT, CHECKED, SENT -> Chip.Tone.INFO;
            case APPROVED, RECORDED -> Chip.Tone.OK;
            case RETURNED -> Chip.Tone.WARN;
            case REFUSED -> Chip.Tone.BAD;
            case CANCELLED, REVERSED, CLOSED -> Chip.Tone.MUTED;
        };
    }

    static String kind(Component page, DecisionKind kind) {
        return page.getTranslation("enum.DecisionKind." + kind.name());
    }

    /** "1.234.567 đ". */
    static String money(Component page, Dong amount) {
        return page.getTranslation("budget.decision.money", amount.format());
    }

    /** The number of a decision, or what it is about. */
    static String name(DecisionDraft draft) {
        String number = draft.number();
        return number == null || number.isBlank() ? draft.summary() : number;
    }
}
