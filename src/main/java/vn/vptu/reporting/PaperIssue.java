package vn.vptu.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.ReportParams;
import vn.vptu.reporting.internal.GivenNumber;
import vn.vptu.reporting.internal.IssuedStore;
import vn.vptu.reporting.internal.Numbering;

/** Makes a paper that is issued and keeps it; what stands in the way is said before a number is taken. */
@Component
class PaperIssue {

    private static final int LONGEST = 4000;

    private final Reports reports;
    private final PaperEngine engine;
    private final PaperFrames frames;
    private final Numbering numbering;
    private final IssuedStore store;
    private final CurrentActor actor;
    private final Translations translations;
    private final String address;
    private final Clock clock;

    PaperIssue(
            Reports reports,
            PaperEngine engine,
            PaperFrames frames,
            Numbering numbering,
            IssuedStore store,
            CurrentActor actor,
            Translations translations,
            @Value("${vptu.address}") String address,
            Clock clock) {
        this.reports = reports;
        this.engine = engine;
        this.frames = frames;
        this.numbering = numbering;
        this.store = store;
        this.actor = actor;
        this.translations = translations;
        this.address = address.replaceAll("/+$", "");
        this.clock = clock;
    }

    /** Whether it can be issued. */
    private sealed interface Readiness<P extends Record, R extends Record> {

        record Yes<P extends Record, R extends Record>(
                P params, ReportContent<R> content, LocalDate day, Numbering.Row.@Nullable Of row)
                implements Readiness<P, R> {}

        record No<P extends Record, R extends Record>(List<FieldError> why) implements Readiness<P, R> {}
    }

    IssuePlan plan(ReportDefinition<?, ?> definition, Map<String, String> query) {
        return switch (readiness(definition, query)) {
            case Readiness.Yes<?, ?> yes ->
                new IssuePlan.Ready(
                        yes.content().title(),
                        yes.row() == null ? null : numbering.next(yes.row()).text(),
                        yes.day());
            case Readiness.No<?, ?> no -> new IssuePlan.Refused(no.why());
        };
    }

    /**
     * Makes and keeps it.
     *
     * @param replaces the id of what it takes the place of; null for nothing
     */
    <P extends Record, R extends Record> SaveResult make(
            ReportDefinition<P, R> definition, Map<String, String> query, @Nullable Long replaces) {
        return switch (readiness(definition, query)) {
            case Readiness.Yes<P, R> yes -> new SaveResult.Saved(keep(definition, yes, replaces));
            case Readiness.No<P, R> no -> new SaveResult.Refused(no.why());
        };
    }

    private <P extends Record, R extends Record> Readiness<P, R> readiness(
            ReportDefinition<P, R> definition, Map<String, String> query) {
        Optional<ReportOutcome> refusal = reports.refusal(definition, query);
        if (refusal.isPresent()) {
            return new Readiness.No<>(errors(refusal.get()));
        }
        if (!definition.formats().contains(ReportFormat.PDF)) {
            return no("reporting.error.issue-no-pdf");
        }
        P params = ((ReportParams.Result.Read<P>) ReportParams.read(definition.params(), query)).params();
        if (ReportParams.query(params).length() > LONGEST) {
            return no("reporting.error.issue-parameters", LONGEST);
        }
        ReportContent<R> content = definition.content(params).orElse(null);
        if (content == null) {
            return no("reporting.error.issue-absent");
        }
        if (content.watermark() != null) {
            return no("reporting.error.issue-draft", content.title());
        }
        LocalDate day = LocalDate.now(clock);
        return switch (numbering.row(definition.id(), day)) {
            case Numbering.Row.None none -> new Readiness.Yes<>(params, content, day, null);
            case Numbering.Row.Of row -> new Readiness.Yes<>(params, content, day, row);
            case Numbering.Row.NoTerm noTerm -> no("reporting.error.issue-no-term", day);
        };
    }

    private static <P extends Record, R extends Record> Readiness<P, R> no(String code, Object... args) {
        return new Readiness.No<>(List.of(FieldError.of(FieldError.WHOLE, code, args)));
    }

    /** How somebody who holds the paper finds out whether it counts. */
    private String footer(String code) {
        String shown = CheckCodes.shown(code);
        return address.isBlank()
                ? translations.vietnamese("reporting.check.footer", shown)
                : translations.vietnamese("reporting.check.footer-address", shown, address + "/check/" + shown);
    }

    private static List<FieldError> errors(ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Refused refused -> refused.errors();
            case ReportOutcome.TooLong paper ->
                List.of(FieldError.of(
                        FieldError.WHOLE, "reporting.page.too-long.sentence", paper.rows(), paper.most()));
            case ReportOutcome.Made _, ReportOutcome.Unknown _, ReportOutcome.Absent _ ->
                throw new IllegalStateException("no refusal: " + outcome);
        };
    }

    /** Everything slow but the printing itself has been done: whoever issues next waits from here on for this number. */
    private <P extends Record, R extends Record> long keep(
            ReportDefinition<P, R> definition, Readiness.Yes<P, R> ready, @Nullable Long replaces) {
        GivenNumber number = ready.row() == null ? null : numbering.take(ready.row());
        String code = CheckCodes.fresh();
        PaperFrame frame = frames.of(
                        definition,
                        definition.about(ready.params(), ready.day()),
                        ready.day(),
                        number == null ? null : number.text())
                .countedIn(definition.countedIn(ready.params()));
        PaperOrder order = PaperOrder.of(definition, ready.params(), ReportFormat.PDF, ready.content(), frame);
        byte[] file = frame.form().verified()
                ? engine.makeWithFooter(order, footer(code))
                : engine.make(order, ReportFormat.PDF);
        Actor who = actor.get();
        String query = ReportParams.query(ready.params());
        return store.add(new IssuedStore.Fresh(
                definition.id(),
                frame.form().validFrom(),
                ready.content().title(),
                ready.content().fileName() + "." + ReportFormat.PDF.extension(),
                query.isEmpty() ? "" : query.substring(1),
                file,
                Hashes.sha256(file),
                number,
                code,
                ready.day(),
                clock.instant(),
                who.accountId(),
                who.signature(),
                replaces));
    }
}
