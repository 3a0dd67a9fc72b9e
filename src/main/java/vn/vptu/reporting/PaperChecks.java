package vn.vptu.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.report.Letterheads;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.reporting.internal.IssuedStore;

/**
 * Tells whoever holds a paper whether it was issued and still counts. Everybody may ask, a stranger too: all that is said
 * stands on the paper already. Guessing codes is slowed down.
 */
@Service
public class PaperChecks {

    private final IssuedStore store;
    private final Letterheads letterheads;
    private final List<ReportDefinition<?, ?>> definitions;
    private final CheckThrottle throttle;

    PaperChecks(
            IssuedStore store,
            Letterheads letterheads,
            List<ReportDefinition<?, ?>> definitions,
            CheckThrottle throttle) {
        this.store = store;
        this.letterheads = letterheads;
        this.definitions = definitions;
        this.throttle = throttle;
    }

    /**
     * Answers a question.
     *
     * @param typed the code, however it was typed
     * @param address where on the network it is asked
     */
    @Transactional(readOnly = true)
    public PaperCheck check(String typed, String address) {
        if (!throttle.lets(address)) {
            return new PaperCheck.TooMany();
        }
        // The same is done for every code, so that the time tells nothing.
        String office = letterheads.letterhead().unitName();
        Optional<IssuedPaper> found = store.withCode(CheckCodes.typed(typed));
        return found.<PaperCheck>map(paper -> new PaperCheck.Issued(
                        office, kind(paper.report()), paper.number(), paper.issuedOn(), paper.state()))
                .orElseGet(PaperCheck.Unknown::new);
    }

    /** The translation key of a kind of paper, also where it is no longer made. */
    private String kind(String report) {
        for (ReportDefinition<?, ?> definition : definitions) {
            if (definition.id().equals(report)) {
                return definition.titleKey();
            }
        }
        return "reporting.forms.gone";
    }
}
