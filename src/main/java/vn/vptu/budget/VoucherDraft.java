package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A payment document as it is edited.
 *
 * @param year the fiscal year whose estimate pays
 * @param holderUnitId the unit to which the estimate was given
 * @param drawnOn the day on the document
 * @param supplierId whom it pays; null for somebody who is in no catalogue
 * @param contractId the contract under which it pays; of what was paid before, the one it was paid under
 * @param afterGuarantee that it is paid although the guarantee of an advance has ended: whoever pays says that he knows
 * @param payees who gets how much of it, where several are paid; none where the payee alone is
 */
public record VoucherDraft(
        @Nullable VoucherKind kind,
        @Nullable Integer year,
        @Nullable Long holderUnitId,
        String number,
        @Nullable LocalDate drawnOn,
        @Nullable PaymentMethod method,
        @Nullable EstimateType estimateType,
        @Nullable Long supplierId,
        @Nullable String payeeName,
        @Nullable String payeeAccount,
        @Nullable String payeeBank,
        @Nullable Long contractId,
        boolean afterGuarantee,
        String summary,
        List<Line> lines,
        List<Payee> payees) {

    /**
     * One of several who are paid by one document: a line of its list of payment.
     *
     * @param amount whole đồng, above zero; together as much as the document
     */
    public record Payee(
            String name,
            @Nullable String account,
            @Nullable String bank,
            @Nullable Dong amount,
            @Nullable String note) {

        public static final Payee BLANK = new Payee("", null, null, null, null);
    }

    /**
     * A line.
     *
     * @param subitem where it is paid; of what was paid before, where that stands
     * @param settledSubitem where a settled advance was spent
     * @param amount whole đồng, above zero
     * @param settlesEntryId the entry of the ledger that is settled, given back or moved; codes, unit and task are its own
     * @param reservationId the reservation whose rest is used first: the commitment's or the request's
     * @param toSubitem where a line that is moved goes to; of the other codes, null means as it was
     */
    public record Line(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            @Nullable String subitem,
            @Nullable String settledSubitem,
            @Nullable Dong amount,
            String content,
            @Nullable String invoiceSymbol,
            @Nullable String invoiceNumber,
            @Nullable LocalDate invoiceDate,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable Long settlesEntryId,
            @Nullable Long reservationId,
            @Nullable String toSubcategory,
            @Nullable String toSource,
            @Nullable String toProgramme,
            @Nullable String toSubitem) {

        public static final Line BLANK = paying(null, null, null, null, null, null, null, null, "");

        /** A line that pays from a share; without a using unit from that of the holder's own office. */
        public static Line paying(
                @Nullable String chapter,
                @Nullable String subcategory,
                @Nullable String source,
                @Nullable String programme,
                @Nullable Long usingUnitId,
                @Nullable Long taskId,
                @Nullable String subitem,
                @Nullable Dong amount,
                String content) {
            return new Line(
                    chapter,
                    subcategory,
                    source,
                    programme,
                    usingUnitId,
                    taskId,
                    subitem,
                    null,
                    amount,
                    content,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        /** The same line for what an invoice asks for. */
        public Line invoiced(String symbol, String number, LocalDate day) {
            return with(this, settledSubitem, symbol, number, day, settlesEntryId, reservationId);
        }

        /** The same line, settling what was paid ahead where it was spent. */
        public Line settling(long entry, String spentOn) {
            return with(this, spentOn, invoiceSymbol, invoiceNumber, invoiceDate, entry, null);
        }

        /** The same line, using up a reservation first; null for none. */
        public Line under(@Nullable Long reservation) {
            return with(this, settledSubitem, invoiceSymbol, invoiceNumber, invoiceDate, settlesEntryId, reservation);
        }

        /** The codes, the amount and the content of this line with the rest of another, and with these. */
        private Line with(
                Line other,
                @Nullable String spentOn,
                @Nullable String symbol,
                @Nullable String number,
                @Nullable LocalDate day,
                @Nullable Long entry,
                @Nullable Long reservation) {
            return new Line(
                    chapter,
                    subcategory,
                    source,
                    programme,
                    usingUnitId,
                    taskId,
                    subitem,
                    spentOn,
                    amount,
                    content,
                    symbol,
                    number,
                    day,
                    other.documentNumber,
                    other.documentDate,
                    entry,
                    reservation,
                    other.toSubcategory,
                    other.toSource,
                    other.toProgramme,
                    other.toSubitem);
        }

        /** A line that is to follow this one: the same share and paid entry, the rest still to be said. */
        public Line next() {
            return paying(chapter, subcategory, source, programme, usingUnitId, taskId, null, null, "")
                    .with(BLANK, null, null, null, null, settlesEntryId, reservationId);
        }

        /** The same line for the share and on the subitem of what was paid. */
        public Line of(PaidEntry paid) {
            ShareRef share = paid.share();
            BudgetKey key = share.key();
            Long unit = share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId();
            Long task = share.taskId() == ShareRef.NO_TASK ? null : share.taskId();
            return paying(
                            key.chapter(),
                            key.subcategory(),
                            key.source(),
                            key.programme(),
                            unit,
                            task,
                            paid.subitem(),
                            amount,
                            content)
                    .with(this, settledSubitem, invoiceSymbol, invoiceNumber, invoiceDate, settlesEntryId, null);
        }
    }

    public VoucherDraft {
        lines = List.copyOf(lines);
        payees = List.copyOf(payees);
    }

    /** A document under no contract that pays the payee alone. */
    public VoucherDraft(
            @Nullable VoucherKind kind,
            @Nullable Integer year,
            @Nullable Long holderUnitId,
            String number,
            @Nullable LocalDate drawnOn,
            @Nullable PaymentMethod method,
            @Nullable EstimateType estimateType,
            @Nullable Long supplierId,
            @Nullable String payeeName,
            @Nullable String payeeAccount,
            @Nullable String payeeBank,
            String summary,
            List<Line> lines) {
        this(
                kind,
                year,
                holderUnitId,
                number,
                drawnOn,
                method,
                estimateType,
                supplierId,
                payeeName,
                payeeAccount,
                payeeBank,
                null,
                false,
                summary,
                lines,
                List.of());
    }

    /** A document of this kind with one line to be filled in. */
    public static VoucherDraft blank(VoucherKind kind, @Nullable LocalDate today, @Nullable Long holderUnitId) {
        return new VoucherDraft(
                kind,
                today == null ? null : today.getYear(),
                holderUnitId,
                "",
                today,
                PaymentMethod.TRANSFER,
                EstimateType.OFFICIAL,
                null,
                null,
                null,
                null,
                "",
                List.of(Line.BLANK));
    }

    /** The sum of its lines, those without an amount left out. */
    public Dong total() {
        return Dong.sum(
                lines.stream().map(Line::amount).filter(Objects::nonNull).toList());
    }

    public VoucherDraft with(List<Line> others) {
        return with(contractId, afterGuarantee, others, payees);
    }

    /** The same document for these payees. */
    public VoucherDraft paying(List<Payee> others) {
        return with(contractId, afterGuarantee, lines, others);
    }

    /** What all payees get together, those without an amount left out. */
    public Dong paidOut() {
        return Dong.sum(
                payees.stream().map(Payee::amount).filter(Objects::nonNull).toList());
    }

    /** The same under a contract, knowing or not that the guarantee of its advance has ended. */
    public VoucherDraft under(@Nullable Long contract, boolean knowing) {
        return with(contract, knowing, lines, payees);
    }

    private VoucherDraft with(@Nullable Long contract, boolean knowing, List<Line> paid, List<Payee> all) {
        return new VoucherDraft(
                kind,
                year,
                holderUnitId,
                number,
                drawnOn,
                method,
                estimateType,
                supplierId,
                payeeName,
                payeeAccount,
                payeeBank,
                contract,
                knowing,
                summary,
                paid,
                all);
    }
}
