package vn.vptu.budget.internal.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.money.Dong;

/** What is left of entries that were paid, for the documents that settle or give back. */
@Component
public class PaidLines {

    private final EntryTable entries;

    PaidLines(EntryTable entries) {
        this.entries = entries;
    }

    /**
     * What is left of an entry.
     *
     * @param advance neither settled nor given back nor moved
     * @param actual neither given back nor moved
     */
    public record Left(Dong advance, Dong actual) {}

    /** Empty when there is no such entry. */
    @Transactional(readOnly = true)
    public Optional<Left> of(long entry) {
        return Optional.ofNullable(entries.find(List.of(entry)).get(entry))
                .map(found -> new PaidLine(found, entries.following(entry)))
                .map(line -> new Left(Dong.of(line.openAdvance()), Dong.of(line.openActual())));
    }
}
