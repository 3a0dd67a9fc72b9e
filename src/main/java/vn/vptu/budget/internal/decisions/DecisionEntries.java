package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.FieldError;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.Paper;
import vn.vptu.budget.internal.ledger.PostResult;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.budget.internal.ledger.ProvisionalNetting;

/** Brings a document into the ledger, and takes it out again. To be called in the transaction of the step. */
@Component
class DecisionEntries {

    private final Ledger ledger;
    private final ProvisionalNetting netting;
    private final JdbcClient jdbc;

    DecisionEntries(Ledger ledger, ProvisionalNetting netting, JdbcClient jdbc) {
        this.ledger = ledger;
        this.netting = netting;
        this.jdbc = jdbc;
    }

    /** Writes the entries of all lines; what the ledger refuses is said at the lines. */
    List<FieldError> post(DecisionRecord record, DecisionDraft draft, Actor approver) {
        LocalDate day = Objects.requireNonNull(draft.countsFrom());
        List<Posting> lines = DecisionPostings.of(draft, day);
        List<Posting> all = draft.kind() == DecisionKind.ALLOCATION ? netting.with(lines) : lines;
        Paper paper =
                paper(record, draft).signed(record.makerAccountId(), record.checkerAccountId(), approver.accountId());
        return errors(ledger.post(all, paper));
    }

    /** Takes back whatever stands in the ledger of it, with a day of its own. */
    List<FieldError> takeBack(
            DecisionRecord record, DecisionDraft draft, Actor approver, LocalDate day, String reason) {
        List<Long> ids = jdbc.sql("select e.id from budget_entry e where e.document_kind = ? and e.document_id = ?"
                        + " and e.reverses_id is null"
                        + " and not exists (select 1 from budget_entry r where r.reverses_id = e.id) order by e.id")
                .params(Decisions.KIND, record.id())
                .query(Long.class)
                .list();
        Paper paper = paper(record, draft).signed(approver.accountId(), null, approver.accountId());
        return errors(ledger.reverse(ids, day, reason, paper));
    }

    private static Paper paper(DecisionRecord record, DecisionDraft draft) {
        Paper paper = Paper.of(Decisions.KIND, record.id(), draft.number(), draft.decidedOn());
        String issuer = draft.issuer();
        String law = draft.legalBasis();
        Paper issued = issuer == null ? paper : paper.issuedBy(issuer);
        return law == null ? issued : issued.by(law);
    }

    private static List<FieldError> errors(PostResult result) {
        return switch (result) {
            case PostResult.Posted posted -> List.of();
            case PostResult.Refused refused -> DecisionPostings.errors(refused.errors());
        };
    }
}
