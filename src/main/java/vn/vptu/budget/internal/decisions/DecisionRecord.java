package vn.vptu.budget.internal.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.internal.documents.SignedRecord;

/** A document of the estimate as it is stored, without its lines. */
@Entity
@Table(name = "budget_decision")
class DecisionRecord extends SignedRecord {

    @Enumerated(EnumType.STRING)
    private DecisionKind kind = DecisionKind.ALLOCATION;

    private short year;
    private long holderUnitId;
    private @Nullable String number;
    private @Nullable LocalDate decidedOn;
    private @Nullable String issuer;
    private @Nullable String legalBasis;
    private @Nullable LocalDate effectiveOn;
    private String summary = "";

    private String searchKey = "";

    void apply(DecisionDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        year = Objects.requireNonNull(draft.year()).shortValue();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        number = draft.number();
        decidedOn = draft.decidedOn();
        issuer = draft.issuer();
        legalBasis = draft.legalBasis();
        effectiveOn = draft.effectiveOn();
        summary = draft.summary();
        searchKey = SearchKey.of(Stream.of(Integer.toString(year), number, issuer, legalBasis, summary)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    DecisionDraft draft(List<DecisionDraft.Line> lines) {
        return new DecisionDraft(
                kind, (int) year, holderUnitId, number, decidedOn, issuer, legalBasis, effectiveOn, summary, lines);
    }

    /** Whoever wrote in it last and checked it; what an account holder takes back he has approved as one office. */
    @Override
    public Set<Long> signers() {
        return Stream.of(makerAccountId(), checkerAccountId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
