package vn.vptu.reporting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Occurrence;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.reporting.internal.IssuedStore;

/**
 * Papers leave the office: a paper is made, gets its number, and is kept as it is, in one transaction. Afterwards it can be
 * withdrawn or replaced, once; it is never changed.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Issuing {

    private static final int LONGEST_REASON = 500;

    private final PaperIssue issue;
    private final Reports reports;
    private final IssuedStore store;
    private final IssuedScope scope;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Issuing(
            PaperIssue issue,
            Reports reports,
            IssuedStore store,
            IssuedScope scope,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.issue = issue;
        this.reports = reports;
        this.store = store;
        this.scope = scope;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What issuing would do now; nothing is written.
     *
     * @param query the parameters of the stable link
     */
    @Transactional(readOnly = true)
    public IssuePlan plan(ReportDefinition<?, ?> definition, Map<String, String> query) {
        return issue.plan(definition, query);
    }

    /** Issues a paper; the id of the result is that of what was kept. */
    @Transactional
    public SaveResult issue(ReportDefinition<?, ?> definition, Map<String, String> query) {
        return issued(issue.make(definition, query, null));
    }

    /**
     * Issues a paper as a consequence of what the actor did elsewhere; one that is already kept stays as it is.
     *
     * @param query its parameters, without a question mark
     * @param instead the parameters of the paper it takes the place of, whoever issued that one; null for none
     */
    @Transactional
    public SaveResult issueInstead(String report, String query, @Nullable String instead) {
        Optional<Long> kept = store.current(report, query);
        if (kept.isPresent()) {
            return new SaveResult.Saved(kept.get());
        }
        Long old = instead == null ? null : store.current(report, instead).orElse(null);
        SaveResult result = issued(issue.make(reports.find(report).orElseThrow(), IssuedScope.query(query), old));
        if (old != null && result instanceof SaveResult.Saved(long young)) {
            IssuedFacts before = IssuedFacts.of(store.find(old).orElseThrow());
            store.end(old, IssuedState.REPLACED, clock.instant(), actor.get().signature(), null, young);
            tell(old, "replace", before, null);
        }
        return result;
    }

    private SaveResult issued(SaveResult result) {
        if (result instanceof SaveResult.Saved(long id)) {
            tell(id, "issue", null, null);
        }
        return result;
    }

    /** Takes a paper back. It stays where it is, and says so. */
    @Transactional
    public SaveResult withdraw(long id, String reason) {
        return switch (ending(id, reason)) {
            case Ending.Not(SaveResult why) -> why;
            case Ending.Of(IssuedPaper paper, String because) -> {
                store.end(
                        id, IssuedState.WITHDRAWN, clock.instant(), actor.get().signature(), because, null);
                tell(id, "withdraw", IssuedFacts.of(paper), because);
                yield new SaveResult.Saved(id);
            }
        };
    }

    /** Issues the same paper anew, with what stands on it now, in place of the old one; the id is that of the new one. */
    @Transactional
    public SaveResult replace(long id, String reason) {
        return switch (ending(id, reason)) {
            case Ending.Not(SaveResult why) -> why;
            case Ending.Of(IssuedPaper paper, String because) -> {
                SaveResult result = issued(issue.make(
                        reports.find(paper.report()).orElseThrow(), IssuedScope.query(paper.parameters()), id));
                if (result instanceof SaveResult.Saved(long young)) {
                    store.end(
                            id,
                            IssuedState.REPLACED,
                            clock.instant(),
                            actor.get().signature(),
                            because,
                            young);
                    tell(id, "replace", IssuedFacts.of(paper), because);
                }
                yield result;
            }
        };
    }

    /** Whether a paper can be ended now. */
    private sealed interface Ending {

        record Of(IssuedPaper paper, String reason) implements Ending {}

        record Not(SaveResult why) implements Ending {}
    }

    private Ending ending(long id, String typed) {
        store.lock(id);
        IssuedPaper paper = store.find(id).orElse(null);
        if (paper == null) {
            return new Ending.Not(new SaveResult.Gone());
        }
        boolean over = paper.state() != IssuedState.ISSUED;
        if (!scope.sees(paper) || (!over && !scope.mayEnd(paper))) {
            events.publishEvent(new Occurrence(IssuedStore.KIND, Long.toString(id), "refused", null));
            throw new AccessDeniedException("issued paper " + id);
        }
        if (over) {
            return new Ending.Not(SaveResult.Refused.of("", "reporting.error.issued-over", paper.name()));
        }
        String reason = Check.trimmed(typed);
        var errors = new Check().text("reason", reason, LONGEST_REASON).errors();
        return reason == null || !errors.isEmpty()
                ? new Ending.Not(new SaveResult.Refused(errors))
                : new Ending.Of(paper, reason);
    }

    private void tell(long id, String action, @Nullable IssuedFacts before, @Nullable String reason) {
        IssuedFacts after = IssuedFacts.of(store.find(id).orElseThrow());
        events.publishEvent(
                Change.of(IssuedStore.KIND, id, action, before, after).because(reason));
    }
}
