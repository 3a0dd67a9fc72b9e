package vn.vptu.budget.internal.documents;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Notice;

/** Who is told of a step: those whose turn it is, or those who signed; never whoever takes it. */
@Component
public class DocumentNews {

    private final AccountBook accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DocumentNews(AccountBook accounts, CurrentActor actor, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
    }

    /** Who takes the step, as the notice calls him. */
    public String who() {
        return actor.get().signature();
    }

    public Set<Long> holding(String role) {
        return others(accounts.holding(role));
    }

    public Set<Long> others(Set<Long> all) {
        Set<Long> others = new HashSet<>(all);
        others.remove(actor.get().accountId());
        // The system has no bell.
        others.remove(0L);
        return others;
    }

    /** Must run in the transaction of the step. */
    public void publish(DocumentTables tables, long id, Notice notice) {
        publish(tables.path() + "/" + id, notice);
    }

    /** The same of several documents, which stand on the page of this path. */
    public void publish(String path, Notice notice) {
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at(path));
        }
    }
}
