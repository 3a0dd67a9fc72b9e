package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.TreasuryAccountDraft;

/** An account at the Treasury. */
@Entity
@Table(name = "budget_treasury_account")
class TreasuryAccount extends EditedRecord {

    private String treasuryCode = "";
    private String accountNo = "";
    private String numberKey = "";

    @Enumerated(EnumType.STRING)
    private AccountKind kind = AccountKind.ESTIMATE;

    private long unitId;
    private @Nullable String chapter;
    private @Nullable Integer budgetLevel;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private @Nullable String note;
    private String searchKey = "";

    /** The number without the signs that some write and others leave out. */
    static String bare(@Nullable String number) {
        return number == null ? "" : number.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    void apply(TreasuryAccountDraft draft) {
        treasuryCode = draft.treasuryCode();
        accountNo = draft.accountNo();
        numberKey = bare(draft.accountNo());
        kind = Objects.requireNonNull(draft.kind());
        unitId = Objects.requireNonNull(draft.unitId());
        chapter = draft.chapter();
        budgetLevel = draft.budgetLevel();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        note = draft.note();
        searchKey = SearchKey.of(String.join(
                " ", accountNo, numberKey, treasuryCode, spoken(kind), Objects.requireNonNullElse(note, "")));
    }

    /** What people call the kind when they look for an account. */
    private static String spoken(AccountKind kind) {
        return switch (kind) {
            case ESTIMATE -> "dự toán";
            case DEPOSIT -> "tiền gửi";
            case OTHER -> "khác";
        };
    }

    TreasuryAccountDraft draft() {
        return new TreasuryAccountDraft(
                treasuryCode, accountNo, kind, unitId, chapter, budgetLevel, validFrom, validTo, note);
    }
}
