package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Change;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Effect;
import vn.vptu.budget.ShareRef;

/**
 * The only writer of entries and balances: locks the shares in the order of their ids, looks at everything that must hold,
 * moves the balances, writes the entries and tells the trail. To be called in the transaction of the document, once for all
 * of its lines; who calls it twice in a transaction {@linkplain #hold holds} all shares first. A refusal writes nothing and
 * leaves it to the caller to take back what he wrote himself.
 */
@Component
public class Ledger {

    /** What the trail calls entries that were written together; the id is the first entry's. */
    public static final String KIND = "budget.posting";

    private final ShareTable shares;
    private final EntryTable entries;
    private final EntryWriter writer;
    private final YearRules years;
    private final IndexRules index;
    private final PaidRules paid;
    private final ReservationUse reservations;
    private final ApplicationEventPublisher events;

    Ledger(
            ShareTable shares,
            EntryTable entries,
            EntryWriter writer,
            YearRules years,
            IndexRules index,
            PaidRules paid,
            ReservationUse reservations,
            ApplicationEventPublisher events) {
        this.shares = shares;
        this.entries = entries;
        this.writer = writer;
        this.years = years;
        this.index = index;
        this.paid = paid;
        this.reservations = reservations;
        this.events = events;
    }

    /** Locks shares until the transaction ends; those that were never given anything have nothing to lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<ShareRef> wanted) {
        shares.lock(shares.ids(wanted, Set.of()).values());
    }

    /** Writes these entries, or none of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PostResult post(List<Posting> wanted, Paper paper) {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("nothing to post");
        }
        Findings findings = new Findings();
        Map<Long, StoredEntry> named = paid.named(wanted);
        YearRules.Calendar calendar = years.hold(wanted);
        List<Posting> postings = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Posting each : wanted) {
            Posting posting = paid.resolve(each, named, findings);
            postings.add(posting);
            FormRules.check(posting, paper, findings);
            Placed place = years.place(posting, paper, calendar, findings);
            if (place != null) {
                index.check(place, findings);
                placed.add(place);
            }
        }
        if (findings.any()) {
            return new PostResult.Refused(findings.all());
        }
        SumRules.balanced(postings, findings);
        Set<ShareRef> made = postings.stream()
                .filter(BalanceRules::makes)
                .map(Posting::share)
                .collect(Collectors.toSet());
        Map<ShareRef, Long> ids =
                shares.ids(postings.stream().map(Posting::share).toList(), made);
        Map<Long, LockedShare> locked = shares.lock(ids.values());
        paid.left(postings, named, findings);
        paid.reversals(postings, named, findings);
        List<Booked> lines = new ArrayList<>();
        for (Placed each : placed) {
            Long id = ids.get(each.posting().share());
            LockedShare share = id == null ? null : locked.get(id);
            if (share == null) {
                BalanceRules.missing(each.posting(), findings);
            } else {
                lines.add(new Booked(each, share));
            }
        }
        // What is wrong with a line by itself says more than that the balance would not allow it either.
        if (findings.any()) {
            return new PostResult.Refused(findings.all());
        }
        SumRules.netted(lines, findings);
        SumRules.lapsed(lines, findings);
        ReservationUse.Plan plan = reservations.plan(lines, findings);
        byShare(lines).forEach((share, each) -> BalanceRules.check(share, each, plan.of(share.id()), findings));
        return findings.any() ? new PostResult.Refused(findings.all()) : write(lines, plan, paper);
    }

    private static Map<LockedShare, List<Posting>> byShare(List<Booked> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Booked::share, LinkedHashMap::new, Collectors.mapping(Booked::posting, Collectors.toList())));
    }

    private PostResult write(List<Booked> lines, ReservationUse.Plan plan, Paper paper) {
        byShare(lines)
                .forEach((share, postings) -> shares.move(
                        share.id(),
                        postings.stream().map(Posting::effect).reduce(Effect.NONE, Effect::plus),
                        -plan.of(share.id())));
        List<Long> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Booked line = lines.get(i);
            long id = writer.write(line.share().id(), line.placed(), paper);
            written.add(id);
            reservations.use(line.placed(), plan.used().get(i), id);
        }
        List<Placed> placed = lines.stream().map(Booked::placed).toList();
        boolean back = placed.stream().allMatch(each -> each.posting().reversal());
        Change change =
                Change.of(KIND, written.getFirst(), back ? "reverse" : "post", null, PostingPicture.of(paper, placed));
        events.publishEvent(change.because(placed.getFirst().posting().details().reason()));
        return new PostResult.Posted(written);
    }

    /**
     * Takes entries back, with a day of its own. The two sides of a split or a move are taken back together.
     *
     * @param date the day on which the Treasury, or the decision, took them back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PostResult reverse(List<Long> ids, LocalDate date, String reason, Paper paper) {
        Map<Long, StoredEntry> found = entries.find(ids);
        List<Posting> postings = new ArrayList<>();
        for (Long id : ids) {
            StoredEntry entry = found.get(id);
            if (entry == null) {
                return new PostResult.Refused(
                        List.of(FieldError.of("reverses", "budget.error.reverses-unknown", Long.toString(id))));
            }
            postings.add(taking(entry, postings.size() + 1, date, reason));
        }
        return post(postings, paper);
    }

    private static Posting taking(StoredEntry entry, int line, LocalDate date, String reason) {
        Details details = entry.details().because(reason);
        Dong amount = Dong.of(entry.amount()).negate();
        return new Posting(line, entry.share(), entry.kind(), amount, date, entry.on(), details, Links.NONE, false)
                .settling(entry.settles())
                .reversing(entry.id());
    }
}
