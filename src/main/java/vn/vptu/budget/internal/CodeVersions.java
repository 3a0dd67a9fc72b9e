package vn.vptu.budget.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;

/** Keeps the versions of a code one after the other. */
@Component
class CodeVersions {

    private final CodeRepository codes;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CodeVersions(
            CodeRepository codes, JdbcClient jdbc, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.codes = codes;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** Nobody else writes into the book until the transaction ends: a code that is not there yet has no row to lock. */
    void hold(CodeBook book) {
        jdbc.sql("select name from budget_code_book where name = ? for update")
                .param(book.name())
                .query(String.class)
                .single();
    }

    Optional<Code> before(CodeDraft draft) {
        return draft.kind() == null || draft.validFrom() == null
                ? Optional.empty()
                : codes.findFirstByKindAndCodeAndValidFromLessThanOrderByValidFromDesc(
                        draft.kind(), draft.code(), draft.validFrom());
    }

    Optional<LocalDate> nextBegins(CodeDraft draft) {
        return draft.kind() == null || draft.validFrom() == null
                ? Optional.empty()
                : codes.findFirstByKindAndCodeAndValidFromGreaterThanOrderByValidFrom(
                                draft.kind(), draft.code(), draft.validFrom())
                        .map(next -> next.draft().validFrom());
    }

    /** The draft, ending where the next version begins unless it ends sooner. */
    CodeDraft bounded(CodeDraft draft) {
        return draft.validTo() != null ? draft : ending(draft, nextBegins(draft).orElse(null));
    }

    private static CodeDraft ending(CodeDraft draft, @Nullable LocalDate end) {
        return new CodeDraft(
                draft.kind(),
                draft.code(),
                draft.parentCode(),
                draft.name(),
                draft.validFrom(),
                end,
                draft.legalBasis(),
                draft.confirmed(),
                draft.carriesOver());
    }

    /** Ends the version before a new one on its first day, if it would go on beyond it. */
    void closeBefore(CodeDraft fresh) {
        LocalDate first = Objects.requireNonNull(fresh.validFrom());
        before(fresh).ifPresent(earlier -> {
            LocalDate end = earlier.draft().validTo();
            if (end == null || end.isAfter(first)) {
                end(earlier, first);
            }
        });
    }

    /** Lets the version before a deleted one go on as if there had never been another. */
    void reopenBefore(CodeDraft deleted) {
        before(deleted)
                .filter(earlier -> Objects.equals(earlier.draft().validTo(), deleted.validFrom()))
                .ifPresent(earlier -> end(earlier, deleted.validTo()));
    }

    private void end(Code version, @Nullable LocalDate day) {
        CodeDraft was = version.draft();
        version.endsOn(day);
        version.touch(actor.get().signature(), clock.instant());
        codes.saveAndFlush(version);
        events.publishEvent(Change.of(
                Objects.requireNonNull(was.kind()).book().recordKind(), version.id(), "update", was, version.draft()));
    }
}
