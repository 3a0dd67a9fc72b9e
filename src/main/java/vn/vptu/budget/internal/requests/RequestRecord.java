package vn.vptu.budget.internal.requests;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.internal.documents.SignedRecord;

/** A request to spend as it is stored, without its lines. */
@Entity
@Table(name = "budget_request")
class RequestRecord extends SignedRecord {

    private short year;
    private long holderUnitId;
    private long unitId;
    private @Nullable String number;
    private String summary = "";
    private @Nullable String explanation;
    private LocalDate neededBy = LocalDate.EPOCH;
    private boolean byFinance;
    private @Nullable Long takerAccountId;
    private @Nullable Long takerPersonId;
    private @Nullable Instant takenAt;
    private String searchKey = "";

    void apply(RequestDraft draft) {
        year = Objects.requireNonNull(draft.year()).shortValue();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        unitId = Objects.requireNonNull(draft.unitId());
        number = draft.number();
        summary = draft.summary();
        explanation = draft.explanation();
        neededBy = Objects.requireNonNull(draft.neededBy());
        searchKey = SearchKey.of(Stream.of(Integer.toString(year), number, summary)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    RequestDraft draft(List<RequestDraft.Line> lines) {
        return new RequestDraft((int) year, holderUnitId, unitId, number, summary, explanation, neededBy, lines);
    }

    /**
     * Somebody wrote in it.
     *
     * @param finance whether as an accountant: then nobody has to take it first
     */
    void made(Actor who, Instant at, boolean finance) {
        made(who, at);
        byFinance = finance;
        takerAccountId = null;
        takerPersonId = null;
        takenAt = null;
        if (!finance) {
            became(DocumentState.ASKED);
        }
    }

    /** An accountant has said from which shares it comes: it waits for the chief accountant. */
    void taken(Actor who, Instant at) {
        became(DocumentState.DRAFT);
        takerAccountId = who.accountId();
        takerPersonId = who.personId();
        takenAt = at;
    }

    long unitId() {
        return unitId;
    }

    boolean byFinance() {
        return byFinance;
    }

    /** What it is called in a sentence. */
    String name() {
        return number == null ? summary : number;
    }

    @Override
    public Set<Long> signers() {
        Set<Long> all = new HashSet<>(super.signers());
        if (takerAccountId != null) {
            all.add(takerAccountId);
        }
        return all;
    }
}
