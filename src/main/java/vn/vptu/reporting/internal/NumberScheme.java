package vn.vptu.reporting.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.text.SearchKey;
import vn.vptu.reporting.NumberSchemeDraft;
import vn.vptu.reporting.NumberSchemeDraft.Restart;

/** How papers of one kind are numbered for some time. */
@Entity
@Table(name = "reporting_number_scheme")
class NumberScheme extends EditedRecord {

    private String report = "";
    private String issuer = "";
    private String typeCode = "";
    private String organCode = "";

    @Enumerated(EnumType.STRING)
    private PaperFamily family = PaperFamily.PARTY;

    @Enumerated(EnumType.STRING)
    private Restart restarts = Restart.TERM;

    private boolean leadingZero;
    private int firstNo = 1;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(NumberSchemeDraft draft) {
        report = Objects.requireNonNull(draft.report());
        issuer = draft.issuer();
        typeCode = draft.typeCode();
        organCode = draft.organCode();
        family = Objects.requireNonNull(draft.family());
        restarts = Objects.requireNonNull(draft.restarts());
        leadingZero = draft.leadingZero();
        firstNo = Objects.requireNonNull(draft.firstNo());
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        searchKey = SearchKey.of(issuer + " " + typeCode + " " + organCode + " " + report);
    }

    NumberSchemeDraft draft() {
        return new NumberSchemeDraft(
                report, issuer, typeCode, organCode, family, restarts, leadingZero, firstNo, validFrom, validTo);
    }
}
