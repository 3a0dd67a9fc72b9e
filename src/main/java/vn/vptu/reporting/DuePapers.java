package vn.vptu.reporting;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Errands;
import vn.vptu.base.Notice;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperDue;
import vn.vptu.reporting.internal.DueStore;

/**
 * Keeps papers that leave the office by what is done elsewhere, such as the schedule of a week that is issued. What was done
 * does not wait for its paper: the wish is noted in the same transaction, and the paper is made soon after.
 */
@Component
class DuePapers {

    private static final Logger LOG = LoggerFactory.getLogger(DuePapers.class);

    private final DueStore store;
    private final Issuing issuing;
    private final Reports reports;
    private final Translations words;
    private final Errands errands;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DuePapers(
            DueStore store,
            Issuing issuing,
            Reports reports,
            Translations words,
            Errands errands,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.issuing = issuing;
        this.reports = reports;
        this.words = words;
        this.errands = errands;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    /** What the system itself does, such as filling in a demonstration, leaves no papers. */
    @EventListener
    void note(PaperDue paper) {
        errands.mine().ifPresent(errand -> store.add(paper, errand, clock.instant()));
    }

    /** Keeps all that wait. */
    void run() {
        store.waiting().forEach(this::keep);
    }

    private void keep(DueStore.Waiting due) {
        try {
            boolean kept = errands.call(due.errand(), () -> transaction.execute(status -> kept(due)))
                    .orElse(false);
            if (!kept) {
                giveBack(due);
            }
        } catch (RuntimeException failure) {
            LOG.error("The paper {}?{} cannot be kept", due.report(), due.query(), failure);
            giveBack(due);
        }
    }

    private boolean kept(DueStore.Waiting due) {
        if (!store.done(due.id())) {
            return true;
        }
        SaveResult result = issuing.issueInstead(due.report(), due.query(), due.instead());
        if (result instanceof SaveResult.Saved) {
            return true;
        }
        LOG.error("The paper {}?{} is not kept: {}", due.report(), due.query(), result);
        throw new IllegalStateException("refused: " + due.report() + "?" + due.query());
    }

    private String title(String report) {
        return reports.find(report)
                .map(definition -> words.vietnamese(definition.titleKey()))
                .orElse(report);
    }

    private void giveBack(DueStore.Waiting due) {
        transaction.executeWithoutResult(status -> {
            store.failed(due.id());
            if (due.isLastTry()) {
                events.publishEvent(Notice.to(
                                Set.of(due.accountId()),
                                JobRunner.TOPIC,
                                "reporting.notice.due-failed",
                                title(due.report()))
                        .at("papers/" + due.report() + "?" + due.query()));
            }
        });
    }
}
