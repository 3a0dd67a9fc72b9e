package vn.vptu.reporting;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Edited;
import vn.vptu.base.Errand;
import vn.vptu.base.Errands;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.reporting.internal.ScheduleStore;

/**
 * Papers that are made by themselves at the end of each period, for whoever set them up: each run is a job like any other,
 * with the rights of that time. Nobody sees anybody else's.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class PaperSchedules {

    /** How many one person may have. */
    public static final int MOST = 30;

    private static final int LONGEST_QUERY = 8_000;
    private static final int LAST_HOUR = 23;

    private final ScheduleStore store;
    private final Reports reports;
    private final Errands errands;
    private final CurrentActor actor;
    private final Translations translations;
    private final Clock clock;

    PaperSchedules(
            ScheduleStore store,
            Reports reports,
            Errands errands,
            CurrentActor actor,
            Translations translations,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.errands = errands;
        this.actor = actor;
        this.translations = translations;
        this.clock = clock;
    }

    /** Mine whose paper is called like what was typed, the next one first. */
    @Transactional(readOnly = true)
    public List<ScheduleRow> page(String search, Pageable page) {
        return store.page(actor.get().accountId(), like(search), page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(actor.get().accountId(), like(search));
    }

    /** One of mine, with what will be chosen at its next run. */
    @Transactional(readOnly = true)
    public Optional<Edited<ScheduleDraft>> find(long id) {
        long me = actor.get().accountId();
        return store.find(id)
                .filter(found -> found.owner().accountId() == me)
                .map(found -> new Edited<>(found.id(), found.version(), asOfNext(found)));
    }

    private ScheduleDraft asOfNext(ScheduleStore.Stored found) {
        Instant next = found.next();
        LocalDate day =
                next == null ? found.baseDay() : next.atZone(OfficeClock.ZONE).toLocalDate();
        ScheduleDraft draft = found.draft();
        return new ScheduleDraft(
                draft.report(),
                write(queryOf(found, day)),
                draft.format(),
                draft.rhythm(),
                draft.weekDay(),
                draft.hour(),
                draft.until(),
                draft.paused());
    }

    /** What is chosen at a run. */
    Map<String, String> queryOf(ScheduleStore.Stored schedule, LocalDate run) {
        Map<String, String> query = read(schedule.draft().query());
        return reports.find(Objects.requireNonNull(schedule.draft().report()))
                .<Map<String, String>>map(report -> ScheduledDates.moved(
                        report.params(),
                        query,
                        Objects.requireNonNull(schedule.draft().rhythm()),
                        schedule.baseDay(),
                        run))
                .orElse(query);
    }

    /** Saves one of mine; what is chosen in it belongs to its next run. */
    @Transactional
    public SaveResult save(@Nullable Long id, int version, ScheduleDraft draft) {
        Errand me = errands.mine().orElseThrow(() -> new IllegalStateException("only people have schedules"));
        List<FieldError> faults = check(id, draft, me);
        return faults.isEmpty()
                ? store.save(id, version, draft, me, faults, next(draft))
                : new SaveResult.Refused(faults);
    }

    @Transactional
    public SaveResult remove(long id) {
        return store.remove(id, actor.get().accountId());
    }

    /** When it would run next, as far as that can be said. */
    public Optional<Instant> nextRun(ScheduleDraft draft) {
        return isTimed(draft) ? Optional.ofNullable(next(draft).at()) : Optional.empty();
    }

    private static boolean isTimed(ScheduleDraft draft) {
        return draft.rhythm() != null
                && draft.hour() != null
                && (draft.rhythm() != Rhythm.WEEK || draft.weekDay() != null);
    }

    private ScheduleStore.Next next(ScheduleDraft draft) {
        LocalDate day = dayAfter(draft, clock.instant());
        return new ScheduleStore.Next(day, within(draft, day));
    }

    /** The first day of running whose moment lies after this one. */
    static LocalDate dayAfter(ScheduleDraft draft, Instant now) {
        Rhythm rhythm = Objects.requireNonNull(draft.rhythm());
        LocalDate today = now.atZone(OfficeClock.ZONE).toLocalDate();
        LocalDate day = rhythm.onOrAfter(today, draft.weekDay());
        return at(draft, day).isAfter(now) ? day : rhythm.onOrAfter(day.plusDays(1), draft.weekDay());
    }

    /** The moment of a run, or null when it has ended by then. */
    static @Nullable Instant within(ScheduleDraft draft, LocalDate day) {
        LocalDate until = draft.until();
        return until != null && day.isAfter(until) ? null : at(draft, day);
    }

    private static Instant at(ScheduleDraft draft, LocalDate day) {
        return day.atTime(LocalTime.of(Objects.requireNonNull(draft.hour()), 0))
                .atZone(OfficeClock.ZONE)
                .toInstant();
    }

    private List<FieldError> check(@Nullable Long id, ScheduleDraft draft, Errand me) {
        Check check = new Check()
                .chosen("report", draft.report())
                .chosen("format", draft.format())
                .chosen("rhythm", draft.rhythm())
                .chosen("hour", draft.hour())
                .between("hour", draft.hour(), 0, LAST_HOUR)
                .length("query", draft.query(), LONGEST_QUERY)
                .period("until", draft.until(), "until", null);
        if (draft.rhythm() == Rhythm.WEEK) {
            check.chosen("weekDay", draft.weekDay());
        }
        check.that(
                id != null || store.count(me.accountId()) < MOST,
                FieldError.WHOLE,
                "reporting.error.schedules-full",
                MOST);
        ReportDefinition<?, ?> report =
                reports.find(draft.report() == null ? "" : draft.report()).orElse(null);
        check.that(
                draft.report() == null || report != null && reports.may(report),
                "report",
                "reporting.error.schedule-report");
        if (!check.errors().isEmpty() || report == null) {
            return check.errors();
        }
        check.that(report.formats().contains(draft.format()), "format", "reporting.error.schedule-format");
        ScheduleStore.Next next = next(draft);
        LocalDate until = draft.until();
        check.that(
                next.at() != null || until == null,
                "until",
                "reporting.error.schedule-until",
                until == null ? "" : VietnameseDates.numeric(until),
                VietnameseDates.numeric(next.day()));
        return check.errors().isEmpty() ? faultsOfQuery(report, draft, next.day()) : check.errors();
    }

    /** What is wrong with what is chosen, asked of the last period that has begun: the next one may not be over yet. */
    private List<FieldError> faultsOfQuery(ReportDefinition<?, ?> report, ScheduleDraft draft, LocalDate next) {
        Rhythm rhythm = Objects.requireNonNull(draft.rhythm());
        LocalDate earlier = rhythm == Rhythm.WEEK
                ? next.minusWeeks(1)
                : rhythm.onOrAfter(next.withDayOfMonth(1).minusYears(1), null);
        Map<String, String> past = ScheduledDates.moved(report.params(), read(draft.query()), rhythm, next, earlier);
        return switch (reports.refusal(report, past).orElse(null)) {
            case ReportOutcome.Refused refused -> refused.errors();
            case ReportOutcome.TooLong paper ->
                List.of(FieldError.of("query", "reporting.page.too-long.sentence", paper.rows(), paper.most()));
            case null, default -> List.of();
        };
    }

    private List<String> like(String search) {
        String typed = SearchKey.of(search);
        return reports.all().stream()
                .filter(report ->
                        SearchKey.of(translations.vietnamese(report.titleKey())).contains(typed))
                .map(ReportDefinition::id)
                .toList();
    }

    private static Map<String, String> read(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, sign), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static String write(Map<String, String> query) {
        return query.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
