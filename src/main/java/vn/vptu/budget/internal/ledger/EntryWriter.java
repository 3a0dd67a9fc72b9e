package vn.vptu.budget.internal.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Effect;
import vn.vptu.budget.ShareRef;

/** Writes entries, and nothing but the {@link Ledger} asks it to. */
@Component
class EntryWriter {

    private static final int LONGEST_SEARCH = 1600;

    private static final String INSERT =
            "insert into budget_entry (share_id, year, kind, amount, subitem, settled_subitem,"
                    + " carried, granted, provisional, held, advance, actual, used_by_unit_id, document_kind, document_id,"
                    + " document_line, document_number, document_date, issuer, legal_basis, effective_date, period,"
                    + " estimate_type, contract_id, supplier_id, event_ref, reason, settles_id, reverses_id, run_id, maker_id,"
                    + " checker_id, approver_id, recorded_at, recorded_by, search_key, holder_unit_id, chapter, subcategory,"
                    + " source, programme, task_id) values ("
                    + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    EntryWriter(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    long write(long shareId, Placed placed, Paper paper) {
        Posting posting = placed.posting();
        Details details = posting.details();
        Effect effect = posting.effect();
        String settled = details.settledSubitem();
        BudgetKey key = posting.share().key();
        GeneratedKeyHolder made = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .params(
                        shareId,
                        key.year(),
                        posting.kind().name(),
                        posting.amount().amount(),
                        details.subitem(),
                        Objects.equals(settled, details.subitem()) ? null : settled,
                        effect.carried(),
                        effect.granted(),
                        effect.provisional(),
                        effect.held(),
                        effect.advance(),
                        effect.actual(),
                        details.usedBy(),
                        paper.kind(),
                        paper.id(),
                        posting.line(),
                        paper.number(),
                        paper.date(),
                        paper.issuer(),
                        paper.legalBasis(),
                        placed.effectiveDate(),
                        placed.period(),
                        details.estimateType().name(),
                        details.contractId(),
                        details.supplierId(),
                        details.eventRef(),
                        details.reason(),
                        posting.links().settles(),
                        posting.links().reverses(),
                        paper.runId(),
                        paper.makerId(),
                        paper.checkerId(),
                        paper.approverId(),
                        Timestamp.from(clock.instant()),
                        actor.find().map(Actor::signature).orElse(""),
                        searchKey(posting, paper),
                        key.holderUnitId(),
                        key.chapter(),
                        key.subcategory(),
                        key.source(),
                        key.programme(),
                        posting.share().taskId())
                .update(made, "id");
        return Objects.requireNonNull(made.getKey()).longValue();
    }

    private static String searchKey(Posting posting, Paper paper) {
        ShareRef share = posting.share();
        String key = SearchKey.of(Stream.of(
                        posting.kind().abbreviation(),
                        paper.number(),
                        paper.issuer(),
                        paper.legalBasis(),
                        posting.details().reason(),
                        posting.details().subitem(),
                        posting.details().settledSubitem(),
                        share.key().source(),
                        share.key().programme())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        return key.length() <= LONGEST_SEARCH ? key : key.substring(0, LONGEST_SEARCH);
    }
}
