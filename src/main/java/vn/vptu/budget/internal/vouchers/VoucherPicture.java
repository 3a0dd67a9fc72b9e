package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** What the trail keeps of a payment document. */
record VoucherPicture(
        @Nullable VoucherKind voucherKind,
        @Nullable Integer budgetYear,
        @Nullable Long holderUnitId,
        String number,
        @Nullable LocalDate drawnOn,
        @Nullable PaymentMethod paymentMethod,
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
     * One of several payees.
     *
     * @param amount as the office writes money
     */
    record Payee(
            String name,
            @Nullable String accountNo,
            @Nullable String bank,
            String amount,
            @Nullable String note) {}

    /**
     * A line.
     *
     * @param amount as the office writes money
     * @param paidEntry the entry that is settled, given back or moved
     */
    record Line(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String sourceCode,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            @Nullable String subitem,
            @Nullable String settledSubitem,
            String amount,
            String content,
            @Nullable String invoice,
            @Nullable LocalDate invoiceDate,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable Long paidEntry,
            @Nullable Long takenFrom,
            @Nullable String movedTo) {}

    /**
     * Of a step, how far the document has come.
     *
     * @param dossierNumber what the Treasury calls it, once it was sent
     * @param treasuryDate when the Treasury recorded it
     */
    record Standing(
            DocumentState documentState,
            @Nullable String dossierNumber,
            @Nullable LocalDate treasuryDate) {}

    static VoucherPicture of(VoucherDraft draft) {
        return new VoucherPicture(
                draft.kind(),
                draft.year(),
                draft.holderUnitId(),
                draft.number(),
                draft.drawnOn(),
                draft.method(),
                draft.estimateType(),
                draft.supplierId(),
                draft.payeeName(),
                draft.payeeAccount(),
                draft.payeeBank(),
                draft.contractId(),
                draft.afterGuarantee(),
                draft.summary(),
                draft.lines().stream().map(VoucherPicture::line).toList(),
                draft.payees().stream()
                        .map(payee -> new Payee(
                                payee.name(),
                                payee.account(),
                                payee.bank(),
                                Objects.requireNonNull(payee.amount()).format(),
                                payee.note()))
                        .toList());
    }

    private static Line line(VoucherDraft.Line line) {
        return new Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme(),
                line.usingUnitId(),
                line.taskId(),
                line.subitem(),
                line.settledSubitem(),
                Objects.requireNonNull(line.amount()).format(),
                line.content(),
                joined(" ", line.invoiceSymbol(), line.invoiceNumber()),
                line.invoiceDate(),
                line.documentNumber(),
                line.documentDate(),
                line.settlesEntryId(),
                line.reservationId(),
                joined(" – ", line.toSubcategory(), line.toSource(), line.toProgramme(), line.toSubitem()));
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        List<String> there = Arrays.stream(parts).filter(Objects::nonNull).toList();
        return there.isEmpty() ? null : String.join(between, there);
    }
}
