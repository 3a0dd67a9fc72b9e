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
import vn.vptu.budget.internal.decisions.DocumentSteps;

/** Stores payment documents as long as they lie with whoever makes them. */
@Component
public class VoucherStore {

    private final VoucherRepository vouchers;
    private final VoucherLines lines;
    private final VoucherRules rules;
    private final VoucherInvoices invoices;
    private final PaidChoices paid;
    private final DocumentSteps steps;
    private final VoucherNotices notices;
    private final Edits edits;
    private final CurrentActor actor;
    private final Clock clock;

    VoucherStore(
            VoucherRepository vouchers,
            VoucherLines lines,
            VoucherRules rules,
            VoucherInvoices invoices,
            PaidChoices paid,
            DocumentSteps steps,
            VoucherNotices notices,
            Edits edits,
            CurrentActor actor,
            Clock clock) {
        this.vouchers = vouchers;
        this.lines = lines;
        this.rules = rules;
        this.invoices = invoices;
        this.paid = paid;
        this.steps = steps;
        this.notices = notices;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is typed without what the kind has no use for; what was paid before says its codes itself. */
    private VoucherDraft tidy(VoucherDraft typed) {
        VoucherKind kind = typed.kind();
        return new VoucherDraft(
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
                Check.line(typed.summary()),
                typed.lines().stream()
                        .map(line -> tidy(kind, typed.holderUnitId(), line))
                        .toList());
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
        VoucherDraft draft = tidy(typed);
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
                    return check(id, found, draft);
                },
                record -> {
                    record.apply(draft);
                    record.made(who, now);
                },
                record -> {
                    VoucherRecord stored = vouchers.saveAndFlush(record);
                    lines.replace(stored.id(), draft.lines());
                    return stored;
                },
                record -> VoucherPicture.of(record.draft(lines.of(record.id()))));
        if (result instanceof SaveResult.Saved saved) {
            steps.note(Vouchers.KIND, saved.id(), DocumentAction.SAVE, who, null);
            if (was.get() != DocumentState.DRAFT) {
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
            errors.addAll(rules.twice(id, draft));
            errors.addAll(invoices.twice(id, draft));
        }
        return errors;
    }
}
