package vn.vptu.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.Occurrence;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.ReportParams;

/**
 * Every paper the office prints, made on the spot.
 *
 * <p>Whoever holds none of a report's roles now gets an {@link AccessDeniedException}; which rows the others get is the
 * definition's to say.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Reports {

    /** About 700 pages; nobody signs more, and a spreadsheet of a list goes further. */
    private static final int MOST_ROWS = 20_000;

    private final Map<String, ReportDefinition<?, ?>> definitions;
    private final PaperEngine engine;
    private final PaperFrames frames;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;

    Reports(
            List<ReportDefinition<?, ?>> definitions,
            PaperEngine engine,
            PaperFrames frames,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.definitions = definitions.stream().collect(Collectors.toMap(ReportDefinition::id, Function.identity()));
        this.engine = engine;
        this.frames = frames;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The definition with this name, whether or not whoever asks may use it. */
    public Optional<ReportDefinition<?, ?>> find(String id) {
        return Optional.ofNullable(definitions.get(id));
    }

    /** Every paper there is, whoever may make it. */
    List<ReportDefinition<?, ?>> all() {
        return List.copyOf(definitions.values());
    }

    /** The papers that whoever asks may make. */
    public List<ReportDefinition<?, ?>> mine() {
        return definitions.values().stream().filter(this::may).toList();
    }

    /** Whether whoever asks may make this paper now. */
    public boolean may(ReportDefinition<?, ?> definition) {
        return actor.find()
                .map(who -> who.hasAny(definition.roles().toArray(String[]::new)))
                .orElse(false);
    }

    /** Why no paper would come of this query, {@code Refused} or {@code TooLong}; empty when it can be tried. */
    public Optional<ReportOutcome> refusal(ReportDefinition<?, ?> definition, Map<String, String> query) {
        check(definition);
        return refusalOf(definition, query);
    }

    private <P extends Record> Optional<ReportOutcome> refusalOf(
            ReportDefinition<P, ?> definition, Map<String, String> query) {
        return switch (ReportParams.read(definition.params(), query)) {
            case ReportParams.Result.Read<P> read -> refusal(definition, read.params());
            case ReportParams.Result.Refused<P> refused -> Optional.of(new ReportOutcome.Refused(refused.errors()));
        };
    }

    private <P extends Record> Optional<ReportOutcome> refusal(ReportDefinition<P, ?> definition, P params) {
        List<FieldError> errors = definition.check(params);
        if (!errors.isEmpty()) {
            return Optional.of(new ReportOutcome.Refused(errors));
        }
        long size = guarded(definition, params, () -> definition.size(params));
        return size > MOST_ROWS ? Optional.of(new ReportOutcome.TooLong(size, MOST_ROWS)) : Optional.empty();
    }

    /** How many rows a paper of this query would have; 0 when it cannot be read, or need not be counted. */
    long size(ReportDefinition<?, ?> definition, Map<String, String> query) {
        check(definition);
        return sizeOf(definition, query);
    }

    private <P extends Record> long sizeOf(ReportDefinition<P, ?> definition, Map<String, String> query) {
        return ReportParams.read(definition.params(), query) instanceof ReportParams.Result.Read<P> read
                        && definition.check(read.params()).isEmpty()
                ? guarded(definition, read.params(), () -> definition.size(read.params()))
                : 0;
    }

    /** Makes a paper from the query of its stable link. */
    public ReportOutcome render(String id, ReportFormat format, Map<String, String> query) {
        ReportDefinition<?, ?> definition = definitions.get(id);
        if (definition == null || !definition.formats().contains(format)) {
            return new ReportOutcome.Unknown();
        }
        return read(definition, format, query);
    }

    /** Makes a paper. */
    public <P extends Record> ReportOutcome render(ReportDefinition<P, ?> definition, P params, ReportFormat format) {
        check(definition);
        if (!definition.formats().contains(format)) {
            return new ReportOutcome.Unknown();
        }
        return make(definition, params, format);
    }

    private <P extends Record> ReportOutcome read(
            ReportDefinition<P, ?> definition, ReportFormat format, Map<String, String> query) {
        check(definition);
        return switch (ReportParams.read(definition.params(), query)) {
            case ReportParams.Result.Read<P> read -> make(definition, read.params(), format);
            case ReportParams.Result.Refused<P> refused -> new ReportOutcome.Refused(refused.errors());
        };
    }

    private <P extends Record> ReportOutcome make(ReportDefinition<P, ?> definition, P params, ReportFormat format) {
        return switch (prepare(definition, params, format)) {
            case Preparation.Not(ReportOutcome outcome) -> outcome;
            case Preparation.Ready ready -> {
                byte[] file = engine.make(ready.order(), format);
                printed(ready);
                yield new ReportOutcome.Made(file, ready.fileName(), format);
            }
        };
    }

    /**
     * All that is needed to make a paper, as of now and for whoever asks, or why there is none. Nothing is made yet, and
     * nothing stands in the trail until {@link #printed}.
     */
    Preparation prepare(String id, ReportFormat format, Map<String, String> query) {
        ReportDefinition<?, ?> definition = definitions.get(id);
        if (definition == null || !definition.formats().contains(format)) {
            return new Preparation.Not(new ReportOutcome.Unknown());
        }
        check(definition);
        return prepare(definition, query, format);
    }

    private <P extends Record> Preparation prepare(
            ReportDefinition<P, ?> definition, Map<String, String> query, ReportFormat format) {
        return switch (ReportParams.read(definition.params(), query)) {
            case ReportParams.Result.Read<P> read -> prepare(definition, read.params(), format);
            case ReportParams.Result.Refused<P> refused ->
                new Preparation.Not(new ReportOutcome.Refused(refused.errors()));
        };
    }

    /**
     * Rows, form, heading and signers are read in one transaction; none is held while the paper is made. A refusal leaves it in
     * peace: whoever looks at several papers in a transaction of his own goes on with the others.
     */
    private <P extends Record, R extends Record> Preparation prepare(
            ReportDefinition<P, R> definition, P params, ReportFormat format) {
        AtomicReference<@Nullable AccessDeniedException> refused = new AtomicReference<>();
        Preparation read = reading.execute(status -> {
            try {
                return read(definition, params, format);
            } catch (AccessDeniedException denied) {
                refused.set(denied);
                return null;
            }
        });
        AccessDeniedException denied = refused.get();
        if (denied != null) {
            throw denied;
        }
        return Objects.requireNonNull(read);
    }

    private <P extends Record, R extends Record> Preparation read(
            ReportDefinition<P, R> definition, P params, ReportFormat format) {
        Optional<ReportOutcome> refusal = refusal(definition, params);
        if (refusal.isPresent()) {
            return new Preparation.Not(refusal.get());
        }
        Optional<ReportContent<R>> content = guarded(definition, params, () -> definition.content(params));
        if (content.isEmpty()) {
            return new Preparation.Not(new ReportOutcome.Absent());
        }
        LocalDate today = LocalDate.now(clock);
        PaperFrame frame = frames.of(
                        definition, definition.about(params, today), definition.signedOn(params, today), null)
                .countedIn(definition.countedIn(params));
        return new Preparation.Ready(
                definition.id(), params, format, PaperOrder.of(definition, params, format, content.get(), frame));
    }

    /** Puts into the trail that it was printed. */
    void printed(Preparation.Ready paper) {
        events.publishEvent(new Occurrence(
                PaperKinds.PAPER, paper.report(), "print-" + paper.format().extension(), paper.params()));
    }

    /** A definition that refuses what its parameters name, such as another unit, is put into the trail like every refusal. */
    private <P extends Record, T> T guarded(ReportDefinition<P, ?> definition, P params, Supplier<T> work) {
        try {
            return work.get();
        } catch (AccessDeniedException denied) {
            events.publishEvent(new Occurrence(PaperKinds.PAPER, definition.id(), "refused", params));
            throw denied;
        }
    }

    private void check(ReportDefinition<?, ?> definition) {
        if (!may(definition)) {
            events.publishEvent(new Occurrence(PaperKinds.PAPER, definition.id(), "refused", null));
            throw new AccessDeniedException("report " + definition.id());
        }
    }
}
