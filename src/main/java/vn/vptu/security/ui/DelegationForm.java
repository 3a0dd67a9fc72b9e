package vn.vptu.security.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Picker;
import vn.vptu.security.DelegationDraft;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.Delegations;

/** The fields of a delegation: to give one, or to ask for one. */
final class DelegationForm extends DraftForm<DelegationDraft> {

    /** What the form is for. */
    enum Purpose {
        GIVE,
        ASK,
        /** The other person asked for it: who it is stands already. */
        ANSWER
    }

    private final Clock clock;

    DelegationForm(Purpose purpose, Delegations delegations, RightWords words, Clock clock) {
        super(DelegationDraft.class);
        this.clock = clock;
        Picker other = Picker.searching(
                getTranslation(
                        purpose == Purpose.ASK ? "security.delegation.from-whom" : "security.delegation.to-whom"),
                (text, limit) -> delegations.candidates(text, limit).stream()
                        .map(DelegationForm::choice)
                        .toList(),
                id -> delegations.candidate(id).map(DelegationForm::choice));
        other.setRequiredIndicatorVisible(true);
        other.setEnabled(purpose != Purpose.ANSWER);
        wide(add("otherId", other, other.ids()));
        if (purpose == Purpose.ASK) {
            keep("rights");
        } else {
            CheckboxGroup<DelegationRight> rights = new CheckboxGroup<>();
            rights.setLabel(getTranslation("security.delegation.rights"));
            rights.setHelperText(getTranslation("security.delegation.rights-help"));
            rights.setItems(delegations.grantable());
            rights.setItemLabelGenerator(words::right);
            wide(add("rights", rights));
        }
        var from = add("from", Dates.momentField(getTranslation("security.delegation.from")));
        from.setRequiredIndicatorVisible(true);
        wide(from);
        var until = add("until", Dates.momentField(getTranslation("security.delegation.until")));
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("security.delegation.until-help"));
        wide(until);
        TextArea basis = add("basis", new TextArea(getTranslation("security.delegation.basis")));
        basis.setHelperText(getTranslation("security.delegation.basis-help"));
        wide(basis);
    }

    /** From now until the end of the day. */
    @Override
    public DelegationDraft blank() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return new DelegationDraft(
                null, Set.of(), now, now.toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT), null);
    }

    private static Picker.Choice choice(Delegations.Candidate candidate) {
        return new Picker.Choice(candidate.accountId(), candidate.name());
    }
}
