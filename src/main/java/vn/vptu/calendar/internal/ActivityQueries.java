package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.Period;

/**
 * Reads activities: for a person, within what the person may see; for the clash check, all that occupy something.
 *
 * <p>Both bounds of the first day let the index find a week among twelve years of them.
 */
@Component
class ActivityQueries {

    private final JdbcClient jdbc;
    private final ActivityParts parts;
    private final ActivityScope scope;

    ActivityQueries(JdbcClient jdbc, ActivityParts parts, ActivityScope scope) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.scope = scope;
    }

    /** The activities of a stretch of days that the actor may see. */
    List<StoredActivity> between(LocalDate from, LocalDate to) {
        return whole(scope.between(from, to)
                .bind(jdbc.sql("select " + StoredActivity.COLUMNS
                                + " from calendar_activity a join calendar_kind k on k.id = a.kind_id"
                                + " where a.from_date between :earliest and :to and a.to_date >= :from and "
                                + ActivityScope.Seen.SQL + " order by a.from_date, a.id")
                        .param("earliest", Period.earliestStart(from))
                        .param("from", from)
                        .param("to", to))
                .query(StoredActivity::map)
                .list());
    }

    /** One activity, when the actor may see it. */
    Optional<StoredActivity> find(long id) {
        Optional<LocalDate[]> dates = jdbc.sql("select from_date, to_date from calendar_activity where id = ?")
                .param(id)
                .query((row, n) -> new LocalDate[] {
                    row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)
                })
                .optional();
        return dates.flatMap(days -> whole(scope.between(days[0], days[1])
                        .bind(jdbc.sql("select " + StoredActivity.COLUMNS
                                        + " from calendar_activity a join calendar_kind k on k.id = a.kind_id"
                                        + " where a.id = :id and " + ActivityScope.Seen.SQL)
                                .param("id", id))
                        .query(StoredActivity::map)
                        .list())
                .stream()
                .findFirst());
    }

    /**
     * Everything that occupies one of these rooms or leaders in an interval, whoever may see it: a clash with what one
     * may not see is still a clash.
     */
    List<StoredActivity> occupying(
            LocalDateTime from, LocalDateTime to, Collection<Long> rooms, Collection<Long> leaders, long except) {
        if (rooms.isEmpty() && leaders.isEmpty()) {
            return List.of();
        }
        return whole(jdbc.sql("select " + StoredActivity.COLUMNS
                        + " from calendar_activity a join calendar_kind k on k.id = a.kind_id"
                        + " where a.occupied_from < :to and a.occupied_to > :from"
                        + " and a.from_date between :earliest and :toDate and a.to_date >= :fromDate and a.id <> :except"
                        + " and a.state in ('PLANNED', 'REGISTERED')"
                        + " and (a.room_id in (:rooms) or exists (select 1 from calendar_chair c"
                        + " where c.activity_id = a.id and c.kind = 'LEADER' and c.ref_id in (:leaders))"
                        + " or exists (select 1 from calendar_authorisation u"
                        + " where u.activity_id = a.id and u.to_leader_id in (:leaders)))")
                .param("from", from)
                .param("to", to)
                .param("earliest", Period.earliestStart(from.toLocalDate()))
                .param("fromDate", from.toLocalDate())
                .param("toDate", to.toLocalDate())
                .param("except", except)
                .param("rooms", rooms.isEmpty() ? List.of(-1L) : rooms)
                .param("leaders", leaders.isEmpty() ? List.of(-1L) : leaders)
                .query(StoredActivity::map)
                .list());
    }

    private List<StoredActivity> whole(List<StoredActivity> bare) {
        Map<Long, ActivityParts.Parts> all =
                parts.of(bare.stream().map(StoredActivity::id).toList());
        return bare.stream()
                .map(activity -> activity.with(all.getOrDefault(activity.id(), ActivityParts.Parts.empty())))
                .toList();
    }
}
