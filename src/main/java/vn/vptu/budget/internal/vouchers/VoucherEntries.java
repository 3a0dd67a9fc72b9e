package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.FieldError;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.Paper;
import vn.vptu.budget.internal.ledger.PostResult;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.budget.internal.vouchers.VoucherTaking.Held;

/** Brings a document that the Treasury recorded into the ledger, and takes it out again. */
@Component
class VoucherEntries {

    private final Ledger ledger;
    private final PaidChoices paid;
    private final JdbcClient jdbc;

    VoucherEntries(Ledger ledger, PaidChoices paid, JdbcClient jdbc) {
        this.ledger = ledger;
        this.paid = paid;
        this.jdbc = jdbc;
    }

    /**
     * Writes the entries of all lines with the Treasury's day.
     *
     * @param sentOn when the Treasury got it: by 30/12, it may still record it in January (B6)
     */
    List<FieldError> post(Held held, LocalDate treasuryDate, LocalDate sentOn) {
        VoucherDraft draft = held.draft();
        LocalDate lastDay = LocalDate.of(Objects.requireNonNull(draft.year()), 12, 30);
        List<Posting> all = new ArrayList<>();
        for (VoucherLines.Stored line : held.lines()) {
            Long named = line.content().settlesEntryId();
            boolean advance = named != null
                    && paid.find(named, held.record().id())
                            .map(PaidEntry::advance)
                            .orElse(false);
            all.addAll(VoucherPostings.of(draft, line, treasuryDate, !sentOn.isAfter(lastDay), advance));
        }
        Paper paper = paper(held)
                .signed(
                        held.record().makerAccountId(),
                        held.record().checkerAccountId(),
                        held.record().approverAccountId());
        return errors(ledger.post(all, paper));
    }

    /** Takes back whatever stands in the ledger of it, with the Treasury's day. */
    List<FieldError> takeBack(Held held, Actor who, LocalDate treasuryDate, String reason) {
        List<Long> ids = jdbc.sql("select e.id from budget_entry e where e.document_kind = ? and e.document_id = ?"
                        + " and e.reverses_id is null"
                        + " and not exists (select 1 from budget_entry r where r.reverses_id = e.id) order by e.id")
                .params(Vouchers.KIND, held.record().id())
                .query(Long.class)
                .list();
        Paper paper = paper(held).signed(who.accountId(), null, who.accountId());
        return errors(ledger.reverse(ids, treasuryDate, reason, paper));
    }

    private static Paper paper(Held held) {
        return Paper.of(
                Vouchers.KIND,
                held.record().id(),
                held.draft().number(),
                held.draft().drawnOn());
    }

    private static List<FieldError> errors(PostResult result) {
        return switch (result) {
            case PostResult.Posted posted -> List.of();
            case PostResult.Refused refused -> refused.errors();
        };
    }
}
