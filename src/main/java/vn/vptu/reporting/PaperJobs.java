package vn.vptu.reporting;

import com.vaadin.flow.shared.Registration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Errand;
import vn.vptu.base.Errands;
import vn.vptu.base.FieldError;
import vn.vptu.base.Occurrence;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.live.Broadcaster;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.reporting.PaperJobResult.Fault;
import vn.vptu.reporting.internal.JobStore;

/**
 * Papers made beside the page: long ones, and several at once. They are made with the rights that whoever asked for them has
 * at that time, and nobody sees anybody else's.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class PaperJobs {

    /** How many papers may be asked for at once. */
    public static final int MOST_PARTS = 20;

    /** How many of one person may wait for their turn. */
    public static final int MOST_WAITING = 5;

    private static final int LONGEST_TITLE = 300;

    private final JobStore store;
    private final Reports reports;
    private final JobRunner runner;
    private final JobFiles files;
    private final JobSeats.Bell bell;
    private final Errands errands;
    private final CurrentActor actor;
    private final Translations translations;
    private final Broadcaster broadcaster;
    private final ApplicationEventPublisher events;
    private final int mostAtOnce;

    PaperJobs(
            JobStore store,
            Reports reports,
            JobRunner runner,
            JobFiles files,
            JobSeats.Bell bell,
            Errands errands,
            CurrentActor actor,
            Translations translations,
            Broadcaster broadcaster,
            ApplicationEventPublisher events,
            @Value("${vptu.papers.most-at-once}") int mostAtOnce) {
        this.store = store;
        this.reports = reports;
        this.runner = runner;
        this.files = files;
        this.bell = bell;
        this.errands = errands;
        this.actor = actor;
        this.translations = translations;
        this.broadcaster = broadcaster;
        this.events = events;
        this.mostAtOnce = mostAtOnce;
    }

    /**
     * A result that can be fetched.
     *
     * @param file where its bytes lie
     */
    public record Result(Path file, String name, String mediaType) {}

    /** What the trail keeps of a wish. */
    record Wish(String paper, Packing packing, int papers) {}

    /** How many rows a paper may have to be made while somebody waits. */
    public int mostAtOnce() {
        return mostAtOnce;
    }

    /** How many rows the paper would have where that is too many to wait for; 0 when it is made at once. */
    public long tooLongToWait(ReportDefinition<?, ?> definition, Map<String, String> query) {
        long rows = reports.size(definition, query);
        return rows > mostAtOnce ? rows : 0;
    }

    /** Asks for papers; each is looked at before anything is made, and one that cannot be made refuses all. */
    @Transactional
    public PaperJobResult ask(PaperJobDraft draft) {
        Errand me = errands.mine().orElseThrow(() -> new IllegalStateException("only people ask for papers"));
        List<Fault> faults = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        int parts = draft.parts().size();
        if (parts == 0 || parts > MOST_PARTS || draft.packing() == Packing.SINGLE && parts > 1) {
            return refused(Fault.WHOLE, "reporting.error.job-parts", parts, MOST_PARTS);
        }
        int waiting = store.waiting(me.accountId());
        if (waiting >= MOST_WAITING) {
            return refused(Fault.WHOLE, "reporting.error.job-waiting", waiting, MOST_WAITING);
        }
        for (int i = 0; i < parts; i++) {
            PaperPart part = draft.parts().get(i);
            if (draft.packing() == Packing.PDF && part.format() != ReportFormat.PDF) {
                throw new IllegalArgumentException("only PDF goes into one PDF, not " + part.format());
            }
            look(i, part, faults, titles);
        }
        if (!faults.isEmpty()) {
            return new PaperJobResult.Refused(faults);
        }
        String title = parts == 1
                ? titles.getFirst()
                : translations.vietnamese("papers.jobs.several", parts, titles.getFirst());
        String shown = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        long id = store.add(me, false, shown, draft, actor.get().signature());
        events.publishEvent(Change.of(JobKinds.JOB, id, "ask", null, new Wish(shown, draft.packing(), parts)));
        bell.ring();
        return new PaperJobResult.Asked(id);
    }

    private void look(int place, PaperPart part, List<Fault> faults, List<String> titles) {
        try {
            switch (reports.prepare(part.report(), part.format(), part.query())) {
                case Preparation.Ready ready ->
                    titles.add(ready.order().content().title());
                case Preparation.Not(ReportOutcome outcome) -> faults.addAll(PartFaults.of(place, outcome));
            }
        } catch (AccessDeniedException denied) {
            faults.add(PartFaults.forbidden(place));
        }
    }

    private static PaperJobResult refused(int part, String code, Object... args) {
        return new PaperJobResult.Refused(List.of(new Fault(part, FieldError.of(FieldError.WHOLE, code, args))));
    }

    /** What I asked for, the newest first. */
    @Transactional(readOnly = true)
    public List<PaperJobRow> mine() {
        return store.of(actor.get().accountId());
    }

    /** Calls off what is not finished. */
    @Transactional
    public SaveResult cancel(long id) {
        if (!store.cancel(id, actor.get().accountId())) {
            return new SaveResult.Gone();
        }
        events.publishEvent(Change.of(JobKinds.JOB, id, "call-off", null, null));
        vn.vptu.base.persistence.AfterCommit.only(() -> runner.stop(id));
        return new SaveResult.Saved(id);
    }

    /**
     * The result of one of mine, while it is kept.
     *
     * @throws AccessDeniedException when it is somebody else's, or the right to one of its papers is gone
     */
    public Optional<Result> result(long id) {
        Optional<Long> owner = store.accountOf(id);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Optional<JobStore.Kept> kept = store.result(id);
        boolean mine = owner.get() == actor.get().accountId();
        if (!mine || kept.isPresent() && !mayStill(kept.get())) {
            events.publishEvent(new Occurrence(JobKinds.JOB, Long.toString(id), "refused", null));
            throw new AccessDeniedException("job " + id);
        }
        return kept.map(JobStore.Kept::result)
                .map(found -> new Result(files.path(found.key()), found.name(), found.mediaType()));
    }

    private boolean mayStill(JobStore.Kept kept) {
        return errands.call(
                        kept.errand(),
                        () -> kept.parts().stream()
                                .allMatch(part -> reports.find(part.report())
                                        .map(reports::may)
                                        .orElse(false)))
                .orElse(false);
    }

    /** Calls this, on another thread, whenever something of mine has changed. */
    public Registration listen(Runnable listener) {
        return broadcaster.listen(JobStore.channel(actor.get().accountId()), listener);
    }
}
