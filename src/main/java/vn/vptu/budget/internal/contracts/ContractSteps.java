package vn.vptu.budget.internal.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** The steps of a contract: checked, approved, sent back, given up, liquidated; made, checked and approved by three (B11). */
@Component
public class ContractSteps {

    private final ContractTaking taking;
    private final ContractRules rules;
    private final ContractLines lines;
    private final ContractBinding binding;
    private final ContractSums sums;
    private final DocumentSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContractSteps(
            ContractTaking taking,
            ContractRules rules,
            ContractLines lines,
            ContractBinding binding,
            ContractSums sums,
            DocumentSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.taking = taking;
        this.rules = rules;
        this.lines = lines;
        this.binding = binding;
        this.sums = sums;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public SaveResult check(long id, int version) {
        return taking.take(id, version, Step.of(DocumentAction.CHECK, DocumentState.DRAFT), null, (record, who) -> {
            List<FieldError> errors = wrong(record, who);
            if (errors.isEmpty()) {
                record.checked(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult approve(long id, int version) {
        return taking.take(id, version, Step.of(DocumentAction.APPROVE, DocumentState.CHECKED), null, (record, who) -> {
            if (record.isCheckedBy(who)) {
                return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-checked-own"));
            }
            List<ContractLines.Stored> stored = lines.of(id, ContractLines.CONTRACT);
            binding.hold(record.holderUnitId(), stored);
            List<FieldError> errors = new ArrayList<>(wrong(record, who));
            if (errors.isEmpty()) {
                errors.addAll(binding.bind(record, stored, record.title()));
            }
            if (errors.isEmpty()) {
                record.approved(who, clock.instant());
            }
            return errors;
        });
    }

    public SaveResult sendBack(long id, int version, String reason) {
        Step step = Step.of(DocumentAction.RETURN, DocumentState.DRAFT, DocumentState.CHECKED);
        return taking.take(id, version, step, reason, (record, who) -> {
            // What has not been checked lies on the desk of the chief accountant alone.
            if (record.state() == DocumentState.DRAFT && !who.hasAny(Roles.CHIEF_ACCOUNTANT)) {
                return List.of(ContractTaking.notNow(record));
            }
            record.returned(Objects.requireNonNull(Check.trimmed(reason)));
            return List.of();
        });
    }

    /** Gives it up as long as nothing was paid under it and no payment is on its way. */
    public SaveResult cancel(long id, int version, String reason) {
        Step step = Step.of(
                DocumentAction.CANCEL,
                DocumentState.DRAFT,
                DocumentState.CHECKED,
                DocumentState.RETURNED,
                DocumentState.APPROVED);
        return taking.take(id, version, step, reason, (record, who) -> {
            ContractFigures now = sums.of(id, null).orElseThrow();
            if (now.paid().amount() != 0 || now.pending().amount() != 0) {
                return List.of(FieldError.of(
                        FieldError.WHOLE,
                        "budget.error.contract-cancel-paid",
                        record.number(),
                        now.paid().format(),
                        now.pending().format()));
            }
            Optional<String> appendix = openAppendix(id);
            if (appendix.isPresent()) {
                return List.of(FieldError.of(
                        FieldError.WHOLE, "budget.error.contract-open-appendix", record.number(), appendix.get()));
            }
            binding.giveBack(id, Objects.requireNonNull(Check.trimmed(reason)));
            record.became(DocumentState.CANCELLED);
            return List.of();
        });
    }

    /** Both sides are done with it: what is left of what it binds is free again, and nothing is paid any more. */
    public SaveResult liquidate(long id, int version, String typed, @Nullable LocalDate on) {
        String minutes = Check.line(typed);
        Step step = Step.elsewhere("liquidate", DocumentState.APPROVED);
        return taking.take(id, version, step, null, (record, who) -> {
            Check check = new Check()
                    .text("liquidationNumber", minutes, 60)
                    .chosen("liquidatedOn", on)
                    .period("liquidatedOn", on, "liquidatedOn", null);
            check.that(
                    on == null || !on.isBefore(record.signedOn()),
                    "liquidatedOn",
                    "budget.error.appendix-day",
                    on == null ? "" : VietnameseDates.numeric(on),
                    VietnameseDates.numeric(record.signedOn()));
            ContractFigures now = sums.of(id, null).orElseThrow();
            check.that(
                    waiting(id) == 0 && now.advanceUnsettled().amount() <= 0,
                    FieldError.WHOLE,
                    "budget.error.contract-liquidate-open",
                    record.number(),
                    now.pending().format(),
                    now.advanceUnsettled().format());
            Optional<String> appendix = openAppendix(id);
            check.that(
                    appendix.isEmpty(),
                    FieldError.WHOLE,
                    "budget.error.contract-open-appendix",
                    record.number(),
                    appendix.orElse(""));
            if (on != null && check.errors().isEmpty()) {
                binding.release(id, minutes);
                record.liquidated(minutes, on);
            }
            return check.errors();
        });
    }

    /** How many payments are approved and not recorded; those that give back and settle too. */
    private long waiting(long contract) {
        return jdbc.sql("select count(*) from budget_voucher where contract_id = ?"
                        + " and state in ('APPROVED', 'SENT', 'REFUSED')")
                .param(contract)
                .query(Long.class)
                .single();
    }

    private Optional<String> openAppendix(long contract) {
        return jdbc.sql("select number from budget_contract_appendix where contract_id = ?"
                        + " and state in ('DRAFT', 'CHECKED', 'RETURNED') order by id limit 1")
                .param(contract)
                .query(String.class)
                .optional();
    }

    /** Whoever ever wrote in it takes no further step; a code or a task may have ended since. */
    private List<FieldError> wrong(ContractRecord record, Actor who) {
        if (steps.wroteIn(Contracts.KIND, record.id(), who)) {
            return List.of(FieldError.of(FieldError.WHOLE, "budget.error.contract-own"));
        }
        return rules.check(record.draft(ContractLines.contents(lines.of(record.id(), ContractLines.CONTRACT))));
    }
}
