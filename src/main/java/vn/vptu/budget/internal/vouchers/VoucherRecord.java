package vn.vptu.budget.internal.vouchers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.documents.SignedRecord;

/** A payment document as it is stored, without its lines. */
@Entity
@Table(name = "budget_voucher")
class VoucherRecord extends SignedRecord {

    @Enumerated(EnumType.STRING)
    private VoucherKind kind = VoucherKind.DRAW_ACTUAL;

    private short year;
    private long holderUnitId;
    private String number = "";
    private LocalDate drawnOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method = PaymentMethod.TRANSFER;

    @Enumerated(EnumType.STRING)
    private EstimateType estimateType = EstimateType.OFFICIAL;

    private @Nullable Long supplierId;
    private @Nullable String payeeName;
    private @Nullable String payeeAccount;
    private @Nullable String payeeBank;
    private @Nullable Long contractId;
    private boolean afterGuarantee;
    private String summary = "";

    private String searchKey = "";

    void apply(VoucherDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        year = Objects.requireNonNull(draft.year()).shortValue();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        number = draft.number();
        drawnOn = Objects.requireNonNull(draft.drawnOn());
        method = Objects.requireNonNull(draft.method());
        estimateType = Objects.requireNonNull(draft.estimateType());
        supplierId = draft.supplierId();
        payeeName = draft.payeeName();
        payeeAccount = draft.payeeAccount();
        payeeBank = draft.payeeBank();
        contractId = draft.contractId();
        afterGuarantee = draft.afterGuarantee();
        summary = draft.summary();
        searchKey = SearchKey.of(Stream.of(Integer.toString(year), number, payeeName, payeeAccount, summary)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    VoucherDraft draft(List<VoucherDraft.Line> lines, List<VoucherDraft.Payee> payees) {
        return new VoucherDraft(
                kind,
                (int) year,
                holderUnitId,
                number,
                drawnOn,
                method,
                estimateType,
                supplierId,
                payeeName,
                payeeAccount,
                payeeBank,
                contractId,
                afterGuarantee,
                summary,
                lines,
                payees);
    }

    String number() {
        return number;
    }
}
