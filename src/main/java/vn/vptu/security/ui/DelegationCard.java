package vn.vptu.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.security.DelegationRow;
import vn.vptu.security.Delegations;

/** One delegation: between whom, what, from when to when, where it stands, and what can be done with it. */
final class DelegationCard extends Div {

    private final Delegations delegations;
    private final Runnable changed;

    /**
     * Makes the card.
     *
     * @param act begins to act under it
     * @param changed is told when something became of it
     */
    DelegationCard(
            DelegationRow row,
            RightWords words,
            Delegations delegations,
            Consumer<DelegationRow> act,
            Runnable changed) {
        this.delegations = delegations;
        this.changed = changed;
        addClassNames("vptu-card", "vptu-delegation");
        String title = row.given()
                ? getTranslation("security.delegation.given-to", row.taker())
                : getTranslation("security.delegation.taken-from", row.giver());
        Div head = new Div(new H3(title), phase(row));
        head.addClassName("vptu-detail-head");
        add(head);
        if (!row.rights().isEmpty()) {
            add(new Paragraph(row.rights().stream().map(words::right).collect(Collectors.joining("; "))));
        }
        line(getTranslation("security.delegation.period", Moments.shown(row.from()), Moments.shown(row.until())));
        if (row.basis() != null) {
            line(row.basis());
        }
        if (row.endedAt() != null) {
            String reason = row.endReason() == null ? "–" : row.endReason();
            line(getTranslation("security.delegation.ended", Moments.shown(row.endedAt()), reason));
        }
        Div actions = new Div();
        actions.addClassName("vptu-form-actions");
        for (var button : buttons(row, act)) {
            actions.add(button);
        }
        if (actions.getChildren().findAny().isPresent()) {
            add(actions);
        }
    }

    private List<com.vaadin.flow.component.button.Button> buttons(DelegationRow row, Consumer<DelegationRow> act) {
        boolean asked = row.phase() == DelegationRow.Phase.ASKED;
        if (asked && row.given()) {
            return List.of(
                    Buttons.plain(getTranslation("security.delegation.decline"), () -> decline(row)),
                    Buttons.primary(
                            getTranslation("security.delegation.answer"),
                            () -> UI.getCurrent().navigate("account/delegations/" + row.id())));
        }
        if (asked) {
            return List.of(Buttons.plain(getTranslation("security.delegation.withdraw"), () -> end(row)));
        }
        if (!row.running()) {
            return List.of();
        }
        var end = row.given()
                ? Buttons.plain(getTranslation("security.delegation.take-back"), () -> end(row))
                : Buttons.plain(getTranslation("security.delegation.hand-back"), () -> end(row));
        return row.given() || row.phase() != DelegationRow.Phase.IN_FORCE
                ? List.of(end)
                : List.of(end, Buttons.primary(getTranslation("security.delegation.act"), () -> act.accept(row)));
    }

    private void line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("vptu-muted");
        add(line);
    }

    private Chip phase(DelegationRow row) {
        Chip.Tone tone = switch (row.phase()) {
            case IN_FORCE -> Chip.Tone.OK;
            case ASKED, UPCOMING -> Chip.Tone.INFO;
            case OVER, ENDED -> Chip.Tone.MUTED;
            case DECLINED -> Chip.Tone.BAD;
        };
        return new Chip(getTranslation("enum.Phase." + row.phase().name()), tone);
    }

    private void decline(DelegationRow row) {
        new ReasonDialog(
                        getTranslation("security.delegation.decline"),
                        getTranslation("security.delegation.decline-sentence", row.taker()),
                        getTranslation("security.delegation.decline"),
                        reason -> show(delegations.decline(row.id(), row.version(), reason)))
                .open();
    }

    private void end(DelegationRow row) {
        String other = row.given() ? row.taker() : row.giver();
        new ReasonDialog(
                        getTranslation("security.delegation.end"),
                        getTranslation("security.delegation.end-sentence", other),
                        getTranslation("security.delegation.end"),
                        reason -> show(delegations.end(row.id(), row.version(), reason)))
                .open();
    }

    private void show(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> Notices.done(getTranslation("common.saved"));
            case SaveResult.Conflict conflict ->
                Notices.error(getTranslation(
                        "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Refused refused ->
                Notices.error(FieldErrors.sentence(this, refused.errors().getFirst()));
            case SaveResult.Gone gone -> Notices.error(getTranslation("common.error.gone"));
        }
        changed.run();
    }
}
