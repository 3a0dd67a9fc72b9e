package vn.vptu.budget.internal.vouchers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.contracts.ContractLimits;
import vn.vptu.budget.internal.contracts.ContractTies;
import vn.vptu.budget.internal.documents.DocumentSteps;

/** Stores payment documents as long as they lie with whoever makes them. */
@Component
public class VoucherStore {

    private final VoucherRepository vouchers;
    private final VoucherLines lines;
    private final VoucherPayees payees;
    private final VoucherRules rules;
    private final VoucherInvoices invoices;
    private final PaidChoices paid;
    private final ContractLimits limits;
    private final ContractTies ties;
    private final DocumentSteps steps;
    private final VoucherNotices notices;
    private final Edits edits;
    private final CurrentActor actor;
    private final Clock clock;

    VoucherStore(
            VoucherRepository vouchers,
            VoucherLines lines,
            VoucherPayees payees,
            VoucherRules rules,
            VoucherInvoices invoices,
            PaidChoices paid,
            ContractLimits limits,
            ContractTies ties,
            DocumentSteps steps,
            VoucherNotices notices,
            Edits edits,
            CurrentActor actor,
            Clock clock) {
        this.vouchers = vouchers;
        this.lines = lines;
        this.payees = payees;
        this.rules = rules;
        this.invoices = invoices;
        this.paid = paid;
        this.limits = limits;
        this.ties = ties;
        this.steps = steps;
        this.notices = notices;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is typed without what the kind has no use for; what was paid before says its codes itself. */
    private VoucherDraft tidy(@Nullable Long id, VoucherDraft typed) {
        VoucherKind kind = typed.kind();
        VoucherDraft kept = new VoucherDraft(
                kind,
                typed.year(),
                typed.holderUnitId(),
                Check.line(typed.number()),
                typed.drawnOn(),
                typed.method(),
                typed.estimateType(),
                typed.supplierId(),
                emptied(typed.payeeName()),
                emptied(typed.payeeAccount()),
                emptied(typed.payeeBank()),
                null,
                false,
                Check.line(typed.summary()),
                typed.lines().stream()
                        .map(line -> tidy(kind, typed.holderUnitId(), line))
                        .toList(),
                kind != null && kind.draws()
                        ? typed.payees().stream().map(VoucherStore::tidy).toList()
                        : List.of());
        return under(id, typed, kept);
    }

    /** What was paid before says under which contract; that a guarantee has ended is only said when it has. */
    private VoucherDraft under(@Nullable Long id, VoucherDraft typed, VoucherDraft kept) {
        Long paidUnder = ties.ofPaid(kept);
        VoucherDraft draft = kept.under(paidUnder == null ? typed.contractId() : paidUnder, false);
        return typed.afterGuarantee() && limits.lapsed(id, draft).isPresent()
                ? draft.under(draft.contractId(), true)
                : draft;
    }

    private static VoucherDraft.Payee tidy(VoucherDraft.Payee typed) {
        return new VoucherDraft.Payee(
                Check.line(typed.name()),
                emptied(typed.account()),
                emptied(typed.bank()),
                typed.amount(),
                emptied(typed.note()));
    }

    private VoucherDraft.Line tidy(@Nullable VoucherKind kind, @Nullable Long holder, VoucherDraft.Line line) {
        boolean settles = kind != null && kind.settles();
        boolean invoiced = kind != null && kind.invoiced();
        boolean moves = kind == VoucherKind.RECLASSIFICATION;
        Long unit = line.usingUnitId();
        String symbol = emptied(line.invoiceSymbol());
        VoucherDraft.Line kept = new VoucherDraft.Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme() == null || line.programme().isBlank() ? BudgetKey.NO_PROGRAMME : line.programme(),
                unit != null && unit.equals(holder) ? null : unit,
                line.taskId(),
                line.subitem(),
                kind == VoucherKind.SETTLEMENT ? line.settledSubitem() : null,
                line.amount(),
                Check.line(line.content()),
                invoiced && symbol != null ? symbol.toUpperCase(Locale.ROOT) : null,
                invoiced ? emptied(line.invoiceNumber()) : null,
                invoiced ? line.invoiceDate() : null,
                emptied(line.documentNumber()),
                line.documentDate(),
                settles ? line.settlesEntryId() : null,
                settles ? null : line.reservationId(),
                moves ? line.toSubcategory() : null,
                moves ? line.toSource() : null,
                moves ? line.toProgramme() : null,
                moves ? line.toSubitem() : null);
        Long entry = kept.settlesEntryId();
        return entry == null ? kept : paid.find(entry, null).map(kept::of).orElse(kept);
    }

    private static @Nullable String emptied(@Nullable String text) {
        String line = Check.line(text);
        return line.isEmpty() ? null : line;
    }

    public SaveResult save(@Nullable Long id, int version, VoucherDraft typed) {
        return save(id, version, typed, true);
    }

    /**
     * What would keep a new document from being stored.
     *
     * @param known what was found for the documents before it, in the same transaction
     */
    public List<FieldError> wrong(VoucherDraft typed, KnownRecords known) {
        VoucherDraft draft = tidy(null, typed);
        List<FieldError> errors = new ArrayList<>(rules.check(null, draft, known));
        if (errors.isEmpty()) {
            errors.addAll(twice(null, draft));
        }
        return errors;
    }

    /**
     * Makes one of many new documents, of which {@link #wrong} has found nothing in the same transaction: only what the ones
     * before it could have changed is looked at again. Those whose turn it is are told by {@link #imported} of all at once.
     */
    public SaveResult saveOneOfMany(VoucherDraft typed) {
        return save(null, 0, typed, false);
    }

    /** So many documents were made, and wait to be checked. */
    public void imported(int count) {
        notices.imported(count);
    }

    private SaveResult save(@Nullable Long id, int version, VoucherDraft typed, boolean alone) {
        VoucherDraft draft = tidy(id, typed);
        Actor who = actor.get();
        Instant now = clock.instant();
        AtomicReference<DocumentState> was = new AtomicReference<>();
        SaveResult result = edits.save(
                Vouchers.KIND,
                id,
                version,
                vouchers::lock,
                VoucherRecord::new,
                found -> {
                    was.set(found == null ? null : found.state());
                    return alone ? check(id, found, draft) : twice(id, draft);
                },
                record -> {
                    record.apply(draft);
                    record.made(who, now);
                },
                record -> {
                    VoucherRecord stored = vouchers.saveAndFlush(record);
                    lines.replace(stored.id(), draft.lines());
                    payees.replace(stored.id(), draft.payees());
                    return stored;
                },
                record -> VoucherPicture.of(record.draft(lines.of(record.id()), payees.of(record.id()))));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(Vouchers.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (alone && was.get() != DocumentState.DRAFT) {
                notices.made(vouchers.findById(saved.id()).orElseThrow(), draft);
            }
        }
        return result;
    }

    private List<FieldError> check(@Nullable Long id, @Nullable VoucherRecord found, VoucherDraft draft) {
        if (found != null && !found.state().editable()) {
            return List.of(FieldError.of(
                    FieldError.WHOLE, "budget.error.voucher-not-editable", Objects.requireNonNull(found.state())));
        }
        List<FieldError> errors = new ArrayList<>(rules.check(id, draft));
        if (errors.isEmpty()) {
            errors.addAll(twice(id, draft));
        }
        return errors;
    }

    private List<FieldError> twice(@Nullable Long id, VoucherDraft draft) {
        List<FieldError> errors = new ArrayList<>(rules.twice(id, draft));
        errors.addAll(invoices.twice(id, draft));
        return errors;
    }
}
