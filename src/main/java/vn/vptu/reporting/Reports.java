package vn.vptu.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.vptu.base.CurrentActor;
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

    private final Map<String, ReportDefinition<?, ?>> definitions;
    private final PaperEngine engine;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Reports(
            List<ReportDefinition<?, ?>> definitions,
            PaperEngine engine,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.definitions = definitions.stream().collect(Collectors.toMap(ReportDefinition::id, Function.identity()));
        this.engine = engine;
        this.actor = actor;
        this.events = events;
    }

    /** The definition with this name, whether or not whoever asks may use it. */
    public Optional<ReportDefinition<?, ?>> find(String id) {
        return Optional.ofNullable(definitions.get(id));
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

    private <P extends Record, R extends Record> ReportOutcome make(
            ReportDefinition<P, R> definition, P params, ReportFormat format) {
        ReportContent<R> content = definition.content(params).orElse(null);
        if (content == null) {
            return new ReportOutcome.Absent();
        }
        byte[] file = engine.make(definition.template(params, format), definition.row(), content, format);
        events.publishEvent(new Occurrence(PaperKinds.PAPER, definition.id(), "print-" + format.extension(), params));
        return new ReportOutcome.Made(file, content.fileName() + "." + format.extension(), format);
    }

    private void check(ReportDefinition<?, ?> definition) {
        boolean may = actor.find()
                .map(who -> who.hasAny(definition.roles().toArray(String[]::new)))
                .orElse(false);
        if (!may) {
            events.publishEvent(new Occurrence(PaperKinds.PAPER, definition.id(), "refused", null));
            throw new AccessDeniedException("report " + definition.id());
        }
    }
}
