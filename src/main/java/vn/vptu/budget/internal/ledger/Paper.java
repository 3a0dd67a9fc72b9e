package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document, or the run of a job, from which entries come.
 *
 * @param kind what the trail calls the document, e.g. {@code budget.decision}
 * @param issuer who decided
 * @param legalBasis the article of the law where there is no decision
 * @param makerId the account that made it; null for the system
 * @param checkerId the account that checked it
 * @param approverId the account that approved it
 * @param runId the run of a job, when one made it
 */
public record Paper(
        String kind,
        long id,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String legalBasis,
        @Nullable Long makerId,
        @Nullable Long checkerId,
        @Nullable Long approverId,
        @Nullable Long runId) {

    /** A document that nobody has signed for yet. */
    public static Paper of(String kind, long id, @Nullable String number, @Nullable LocalDate date) {
        return new Paper(kind, id, number, date, null, null, null, null, null, null);
    }

    public Paper issuedBy(String who) {
        return new Paper(kind, id, number, date, who, legalBasis, makerId, checkerId, approverId, runId);
    }

    public Paper by(String law) {
        return new Paper(kind, id, number, date, issuer, law, makerId, checkerId, approverId, runId);
    }

    public Paper signed(@Nullable Long maker, @Nullable Long checker, @Nullable Long approver) {
        return new Paper(kind, id, number, date, issuer, legalBasis, maker, checker, approver, runId);
    }

    public Paper inRun(long run) {
        return new Paper(kind, id, number, date, issuer, legalBasis, makerId, checkerId, approverId, run);
    }

    /** Whether somebody decided it: a number and a day by which it is found. */
    boolean decision() {
        return number != null && !number.isBlank() && date != null;
    }

    boolean founded() {
        return decision() || (legalBasis != null && !legalBasis.isBlank());
    }
}
