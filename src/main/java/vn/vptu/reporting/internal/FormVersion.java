package vn.vptu.reporting.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.Sheet;
import vn.vptu.reporting.FormDraft;

/** A version of a form; its texts lie beside it. */
@Entity
@Table(name = "reporting_form")
class FormVersion extends EditedRecord {

    private String code = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private PaperFamily family = PaperFamily.PARTY;

    private @Nullable String formCode;
    private @Nullable String legalLine;
    private @Nullable String basis;

    @Enumerated(EnumType.STRING)
    private NumberStyle.Unit unit = NumberStyle.Unit.DONG;

    @Enumerated(EnumType.STRING)
    private NumberStyle.Zero zero = NumberStyle.Zero.DASH;

    @Enumerated(EnumType.STRING)
    private NumberStyle.Negative negative = NumberStyle.Negative.MINUS;

    @Enumerated(EnumType.STRING)
    private @Nullable Sheet sheet;

    private boolean verified;

    void apply(FormDraft draft) {
        code = draft.code();
        validFrom = Objects.requireNonNull(draft.validFrom());
        family = Objects.requireNonNull(draft.family());
        formCode = draft.formCode();
        legalLine = draft.legalLine();
        basis = draft.basis();
        unit = Objects.requireNonNull(draft.unit());
        zero = Objects.requireNonNull(draft.zero());
        negative = Objects.requireNonNull(draft.negative());
        sheet = draft.sheet();
        verified = draft.verified();
    }

    void endsOn(@Nullable LocalDate day) {
        validTo = day;
    }

    FormDraft draft(List<FormDraft.Line> texts) {
        return new FormDraft(
                code, validFrom, family, formCode, legalLine, basis, unit, zero, negative, sheet, verified, texts);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String code() {
        return code;
    }
}
