package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.contracts.ContractTaking.Step;
import vn.vptu.budget.internal.decisions.DocumentSteps;

/** The steps of an appendix, taken by three different people as those of the contract are. */
@Component
public class AppendixSteps {

    private final ContractTaking taking;
    private final ContractRepository contracts;
    private final AppendixRules rules;
    private final ContractLines lines;
    private final ContractBinding binding;
    private final DocumentSteps steps;
    private final Clock clock;

    AppendixSteps(
            ContractTaking taking,
            ContractRepository contracts,
            AppendixRules rules,
            ContractLines lines,
            ContractBinding binding,
            DocumentSteps steps,
            Clock clock) {
        this.taking = taking;
        this.contracts = contracts;
        this.rules = rules;
        this.lines = lines;
        this.binding = binding;
        this.steps = steps;
        this.clock = clock;
    }

    public SaveResult check(long id, int version) {
        Set<DocumentState> from = EnumSet.of(DocumentState.DRAFT);
        return taking.appendix(id, version, Step.of(DocumentAction.CHECK), from, null, (contract, record, who) -> {
            List<FieldError> errors = wrong(contract, record, who);
            if (errors.isEmpty()) {
                record.checked(who, clock.instant());
                record.became(DocumentState.CHECKED);
            }
            return errors;
        });
    }

    /** What it binds more is set aside, what it binds less is free again: in the transaction of the approval. */
    public SaveResult approve(long id, int version) {
        Set<DocumentState> from = EnumSet.of(DocumentState.CHECKED);
        return taking.appendix(id, version, Step.of(DocumentAction.APPROVE), from, null, (contract, record, who) -> {
            if (record.isCheckedBy(who)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-checked-own"));
            }
            List<ContractLines.Stored> stored = lines.of(contract.id(), id);
            binding.hold(contract.holderUnitId(), stored);
            List<FieldError> errors = new ArrayList<>(wrong(contract, record, who));
            if (errors.isEmpty()) {
                errors.addAll(binding.bind(contract, stored, record.draft(List.of()).grounds()));
            }
            if (errors.isEmpty()) {
                record.approved(who, clock.instant());
                record.became(DocumentState.APPROVED);
                contract.apply(record.draft(List.of()));
                contract.touch(who.signature(), clock.instant());
                contracts.saveAndFlush(contract);
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        Set<DocumentState> from = EnumSet.of(DocumentState.DRAFT, DocumentState.CHECKED);
        return taking.appendix(id, version, Step.of(DocumentAction.RETURN), from, reason, (contract, record, who) -> {
            if (record.state() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(FieldError.of(
                        FieldError.WHOLE, "budget.error.appendix-step", record.state(), contract.state()));
            }
            record.returned(Objects.requireNonNull(Check.trimmed(reason)));
            record.became(DocumentState.RETURNED);
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        Set<DocumentState> from = EnumSet.of(DocumentState.DRAFT, DocumentState.CHECKED, DocumentState.RETURNED);
        return taking.appendix(id, version, Step.of(DocumentAction.CANCEL), from, reason, (contract, record, who) -> {
            record.became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    private List<FieldError> wrong(ContractRecord contract, AppendixRecord record, Actor who) {
        if (steps.wroteIn(ContractTaking.APPENDIX, record.id(), who)) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-own"));
        }
        AppendixDraft draft = record.draft(ContractLines.contents(lines.of(contract.id(), record.id())));
        return rules.check(contract, draft);
    }
}
