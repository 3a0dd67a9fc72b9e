package vn.vptu.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.base.search.Candidates;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.base.search.WordIndex;
import vn.vptu.base.time.DateWords;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;

/**
 * Finds activities by content, place, who is there and the day, those nearest to today first. Which ones are for whom says {@link ActivityScope};
 * what is shown without its content is not found by it, and what only holds time is not found at all.
 */
@Component
class ActivitySearch implements SearchProvider {

    /** So many are read and sorted at once; of more, those near today are looked at first. */
    private static final int DIRECT = 2000;

    private static final int BATCH = 500;

    /** Days from today; beyond the last ring lies all the rest. */
    private static final List<Integer> RINGS = List.of(30, 120, 400, 1500);

    private static final int EVER = 40_000;

    private static final Pattern DAY = Pattern.compile("(?<!\\S)\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?!\\S)");

    private final JdbcClient jdbc;
    private final WordIndex index;
    private final ActivityScope scope;
    private final ActivityQueries activities;
    private final Rooms rooms;
    private final Translations translations;
    private final Clock clock;

    ActivitySearch(
            JdbcClient jdbc,
            WordIndex index,
            ActivityScope scope,
            ActivityQueries activities,
            Rooms rooms,
            Translations translations,
            Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.scope = scope;
        this.activities = activities;
        this.rooms = rooms;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ActivityTexts.KIND;
    }

    @Override
    public String titleKey() {
        return "search.kind.activities";
    }

    @Override
    public int order() {
        return 60;
    }

    /** Those who may open the week, where an activity is shown. */
    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.SECRETARY,
                Roles.CHIEF_OF_OFFICE,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD,
                Roles.AUDITOR,
                Roles.STAFF,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.ASSET_MANAGER);
    }

    /** What is shown of one; its content only for those who may read it. */
    private record Found(
            long id,
            String content,
            LocalDate day,
            LocalTime start,
            HalfDay part,
            ActivityState state,
            String place,
            Long room) {}

    @Override
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'LEADER', 'DEPARTMENT_HEAD', 'AUDITOR', 'STAFF', 'FINANCE',"
            + " 'CHIEF_ACCOUNTANT', 'ASSET_MANAGER')")
    public List<SearchHit> find(SearchQuery query, int limit) {
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading(query, scope.between(today.minusDays(EVER), today.plusDays(EVER)), today, limit);
        onTheDay(query, reading);
        Optional<Candidates> candidates = index.find(kind(), query.words());
        if (candidates.isEmpty()) {
            reading.read(null);
        } else if (candidates.get().count() <= DIRECT) {
            reading.read(candidates.get().ids());
        } else {
            reading.nearest(candidates.get());
        }
        return hits(reading.found, query);
    }

    /** "26/11" and "26/11/2026" is a day before it is a number of a paper; the other words hold as well. */
    private void onTheDay(SearchQuery query, Reading reading) {
        Matcher typed = DAY.matcher(query.text());
        if (typed.find() && new DateWords(clock).read(typed.group()) instanceof DateWords.Reading.Day day) {
            String others =
                    query.text().substring(0, typed.start()) + query.text().substring(typed.end());
            SearchQuery rest = SearchQuery.of(others, query.locale());
            List<Long> ids = jdbc.sql("select id from calendar_activity"
                            + " where from_date between :earliest and :day and to_date >= :day")
                    .param("earliest", Period.earliestStart(day.date()))
                    .param("day", day.date())
                    .query(Long.class)
                    .list();
            Optional<Candidates> candidates = rest.isEmpty() ? Optional.empty() : index.find(kind(), rest.words());
            Reading ofDay = new Reading(rest, reading.seen, reading.today, reading.limit);
            ofDay.read(candidates
                    .map(some -> ids.stream().filter(some::contains).toList())
                    .orElse(ids));
            reading.found.addAll(ofDay.found);
        }
    }

    /** One search on its way. */
    private final class Reading {

        private final TextSearch text;
        private final ActivityScope.Seen seen;
        private final LocalDate today;
        private final int limit;
        private final List<Found> found = new ArrayList<>();

        Reading(SearchQuery query, ActivityScope.Seen seen, LocalDate today, int limit) {
            this.text = TextSearch.of(query.text());
            this.seen = seen;
            this.today = today;
            this.limit = limit;
        }

        /** Goes outwards from today, ring by ring, until there are enough. */
        void nearest(Candidates candidates) {
            int inner = -1;
            for (int ring = 0; ring <= RINGS.size() && found.size() < limit; ring++) {
                int outer = ring < RINGS.size() ? RINGS.get(ring) : EVER;
                List<Long> near = between(inner, outer).stream()
                        .filter(candidates::contains)
                        .toList();
                for (int from = 0; from < near.size() && found.size() < limit; from += BATCH) {
                    read(near.subList(from, Math.min(from + BATCH, near.size())));
                }
                inner = outer;
            }
        }

        /** The activities that begin in a ring of days around today, the nearest first; the index of dates knows them. */
        private List<Long> between(int inner, int outer) {
            return jdbc.sql("select id from calendar_activity where from_date between :outerPast and :innerPast"
                            + " or from_date between :innerFuture and :outerFuture"
                            + " order by abs(datediff(from_date, :today)), from_date desc, id")
                    .param("today", today)
                    .param("outerPast", today.minusDays(outer))
                    .param("innerPast", inner < 0 ? today : today.minusDays(inner + 1L))
                    .param("innerFuture", today.plusDays(Math.max(inner, 0) + 1L))
                    .param("outerFuture", today.plusDays(outer))
                    .query(Long.class)
                    .list();
        }

        /** Adds those of these that are for the actor, the nearest first, until there are enough; null stands for all. */
        void read(List<Long> ids) {
            if (ids != null && ids.isEmpty()) {
                return;
            }
            JdbcClient.StatementSpec sql = seen.bind(jdbc.sql(
                    "select a.id, a.content, a.from_date, a.start_time, a.half_day, a.state, a.place_text, a.room_id"
                            + " from calendar_activity a join calendar_kind k on k.id = a.kind_id"
                            + " where " + (ids == null ? "" : "a.id in (:ids) and ") + "not k.busy and "
                            + text.on("a.search_key") + " and " + ActivityScope.Seen.SQL + " and "
                            + ActivityScope.Seen.CONTENT
                            + " order by abs(datediff(a.from_date, :today)), a.from_date desc, a.id limit :most"));
            List<Found> more = (ids == null ? sql : sql.param("ids", ids))
                    .params(text.parameters())
                    .param("today", today)
                    .param("most", seen.changes() ? BATCH : limit)
                    .query((row, n) -> new Found(
                            row.getLong("id"),
                            row.getString("content"),
                            row.getObject("from_date", LocalDate.class),
                            row.getObject("start_time", LocalTime.class),
                            HalfDay.valueOf(row.getString("half_day")),
                            ActivityState.valueOf(row.getString("state")),
                            row.getString("place_text"),
                            row.getObject("room_id", Long.class)))
                    .list();
            for (Found each : more) {
                if (found.size() < limit
                        && found.stream().noneMatch(there -> there.id() == each.id())
                        && (!seen.changes() || activities.find(each.id()).isPresent())) {
                    found.add(each);
                }
            }
        }
    }

    private List<SearchHit> hits(List<Found> found, SearchQuery query) {
        Sentences sentences = translations.in(query.locale());
        Map<Long, RoomRow> names = rooms.named(
                found.stream().map(Found::room).filter(Objects::nonNull).toList());
        return found.stream()
                .map(each -> new SearchHit(
                        kind(),
                        Long.toString(each.id()),
                        each.content(),
                        about(each, names.get(each.room()), sentences),
                        "calendar/week/" + each.day() + "?item=" + each.id(),
                        0))
                .toList();
    }

    /** "Thứ Năm 26/11/2026, 8h00 · Hoãn · Phòng họp A". */
    private static String about(Found each, RoomRow room, Sentences sentences) {
        Object hour = each.start() == null ? each.part() : each.start();
        String when = sentences.say("search.activity.when", each.day().getDayOfWeek(), each.day(), hour);
        String state = each.state() == ActivityState.PLANNED
                ? null
                : sentences.say("enum.ActivityState." + each.state().name());
        String place = each.place() != null ? each.place() : room == null ? null : room.name();
        return Stream.of(when, state, place).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
