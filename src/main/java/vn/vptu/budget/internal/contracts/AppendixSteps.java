package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** The steps of an appendix, taken by three different people as those of the contract are. */
@Component
public class AppendixSteps {

    private final AppendixTaking taking;
    private final ContractRepository contracts;
    private final AppendixRules rules;
    private final ContractLines lines;
    private final ContractBinding binding;
    private final DocumentSteps steps;
    private final Clock clock;

    AppendixSteps(
            AppendixTaking taking,
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
        Step step = Step.of(DocumentAction.CHECK, DocumentState.DRAFT);
        return taking.take(id, version, step, null, (held, who) -> {
            ContractRecord contract = held.contract();
            AppendixRecord record = held.record();
            List<FieldError> errors = wrong(contract, record, who);
            if (errors.isEmpty()) {
                record.checked(who, clock.instant());
            }
            return errors;
        });
    }

    /** What it binds more is set aside, what it binds less is free again: in the transaction of the approval. */
    public SaveResult approve(long id, int version) {
        Step step = Step.of(DocumentAction.APPROVE, DocumentState.CHECKED);
        return taking.take(id, version, step, null, (held, who) -> {
            ContractRecord contract = held.contract();
            AppendixRecord record = held.record();
            if (record.isCheckedBy(who)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-checked-own"));
            }
            List<ContractLines.Stored> stored = lines.of(contract.id(), id);
            binding.hold(contract.holderUnitId(), stored);
            List<FieldError> errors = new ArrayList<>(wrong(contract, record, who));
            if (errors.isEmpty()) {
                errors.addAll(
                        binding.bind(contract, stored, record.draft(List.of()).grounds()));
            }
            if (errors.isEmpty()) {
                record.approved(who, clock.instant());
                contract.apply(record.draft(List.of()));
                contract.touch(who.signature(), clock.instant());
                contracts.saveAndFlush(contract);
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        Step step = Step.of(DocumentAction.RETURN, DocumentState.DRAFT, DocumentState.CHECKED);
        return taking.take(id, version, step, reason, (held, who) -> {
            AppendixRecord record = held.record();
            if (record.state() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(taking.notNow(record.state()));
            }
            record.returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    public SaveResult cancel(long id, int version, String reason) {
        Step step = Step.of(DocumentAction.CANCEL, DocumentState.DRAFT, DocumentState.CHECKED, DocumentState.RETURNED);
        return taking.take(id, version, step, reason, (held, who) -> {
            held.record().became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    private List<FieldError> wrong(ContractRecord contract, AppendixRecord record, Actor who) {
        if (steps.wroteIn(Contracts.APPENDIX, record.id(), who)) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-own"));
        }
        AppendixDraft draft = record.draft(ContractLines.contents(lines.of(contract.id(), record.id())));
        return rules.check(contract, draft);
    }
}
