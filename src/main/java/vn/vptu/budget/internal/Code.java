package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;

/** A version of a code of the budget. */
@Entity
@Table(name = "budget_code")
class Code extends EditedRecord {

    @Enumerated(EnumType.STRING)
    private CodeKind kind = CodeKind.CHAPTER;

    private String code = "";
    private @Nullable String parentCode;
    private String name = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private @Nullable String legalBasis;
    private boolean confirmed;
    private boolean carriesOver;
    private String searchKey = "";

    void apply(CodeDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        code = draft.code();
        parentCode = draft.parentCode();
        name = draft.name();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        legalBasis = draft.legalBasis();
        confirmed = draft.confirmed();
        carriesOver = draft.carriesOver();
        // With the code above, a search for an item finds its subitems too.
        searchKey =
                SearchKey.of(String.join(" ", spoken(kind), code, Objects.requireNonNullElse(parentCode, ""), name));
    }

    /** What people call the kind when they look for one of its codes. */
    private static String spoken(CodeKind kind) {
        return switch (kind) {
            case CHAPTER -> "chương";
            case CATEGORY -> "loại";
            case SUBCATEGORY -> "khoản";
            case ITEM_GROUP -> "nhóm mục";
            case ITEM -> "mục";
            case SUBITEM -> "tiểu mục";
            case SOURCE_KIND -> "loại nguồn";
            case SOURCE -> "mã nguồn";
            case PROGRAMME -> "chương trình";
            case CARRY_OVER_REASON -> "lý do";
        };
    }

    void endsOn(@Nullable LocalDate end) {
        validTo = end;
    }

    CodeDraft draft() {
        return new CodeDraft(kind, code, parentCode, name, validFrom, validTo, legalBasis, confirmed, carriesOver);
    }
}
