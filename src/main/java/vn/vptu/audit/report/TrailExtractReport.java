package vn.vptu.audit.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.TrailWords;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.Sheet;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.time.VietnameseDates;

/** "Trích dấu vết": who did what to which record in a time, signed for those who asked. The values stay in the trail. */
@Component
class TrailExtractReport implements ListPaper<TrailExtractReport.Params, TrailExtractReport.Row> {

    /**
     * Of what.
     *
     * @param from the first day
     * @param to the last day
     * @param actor words of the name of who did it; null for everybody
     * @param kind the kind of record; null for all
     * @param record the id of one record of that kind; null for all
     */
    record Params(
            LocalDate from,
            LocalDate to,
            @Nullable String actor,
            @Nullable String kind,
            @Nullable String record) {

        TrailFilter filter() {
            return new TrailFilter(from, to, actor == null ? "" : actor, kind, record, null);
        }
    }

    record Row(
            String at,
            String actor,
            String action,
            String what,
            @Nullable String address,
            @Nullable String reason) {}

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final Trail trail;
    private final Translations translations;
    private final Clock clock;

    /** The trail knows every kind of paper, this one too: one of them has to wait for the other. */
    TrailExtractReport(@Lazy Trail trail, Translations translations, Clock clock) {
        this.trail = trail;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "trail-extract";
    }

    @Override
    public String titleKey() {
        return "audit.paper.extract";
    }

    @Override
    public String group() {
        return "audit";
    }

    @Override
    public LocalDate about(Params params, LocalDate today) {
        return params.to();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.AUDITOR, Roles.ADMIN);
    }

    @Override
    public Class<Params> params() {
        return Params.class;
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 6),
                PaperColumn.centred("at", 22),
                PaperColumn.text("actor", 22),
                PaperColumn.text("action", 18),
                PaperColumn.text("what", 26),
                PaperColumn.centred("address", 17),
                PaperColumn.text("reason", 25));
    }

    @Override
    public Sheet sheet() {
        return Sheet.A4_LANDSCAPE;
    }

    @Override
    public List<FieldError> check(Params params) {
        LocalDate today = LocalDate.now(clock);
        if (params.from().isAfter(today)) {
            return List.of(FieldError.of(
                    "from",
                    "reporting.error.param-future",
                    VietnameseDates.numeric(params.from()),
                    VietnameseDates.numeric(today)));
        }
        return params.to().isBefore(params.from())
                ? List.of(FieldError.of(
                        "to",
                        "common.error.period",
                        VietnameseDates.numeric(params.to()),
                        VietnameseDates.numeric(params.from())))
                : List.of();
    }

    @Override
    public long size(Params params) {
        return trail.count(params.filter());
    }

    /** The roles of the paper may read every line. */
    @Override
    public boolean readable(Params params) {
        return true;
    }

    @Override
    public Optional<ReportContent<Row>> content(Params params) {
        Sentences words = translations.in(Translations.VIETNAMESE);
        TrailWords called = new TrailWords(words);
        List<Row> rows = new ArrayList<>();
        trail.each(params.filter(), block -> block.forEach(line -> rows.add(row(line, called))));
        String title = words.say(titleKey());
        return Optional.of(new ReportContent<>(
                title,
                title + " " + params.from() + " " + params.to(),
                new Head(words.say(
                        "audit.paper.period",
                        VietnameseDates.numeric(params.from()),
                        VietnameseDates.numeric(params.to()),
                        rows.size())),
                rows,
                null));
    }

    private static Row row(TrailRow line, TrailWords words) {
        return new Row(
                AT.format(line.at().atZone(OfficeClock.ZONE)),
                words.actor(line),
                words.action(line.action()),
                words.record(line),
                line.address(),
                line.reason());
    }
}
