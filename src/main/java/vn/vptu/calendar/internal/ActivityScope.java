package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Membership;
import vn.vptu.directory.Organs;

/**
 * Which activities somebody may see, the one place that every query passes.
 *
 * <p>Before a week is issued (office practice): the secretary, the Chief of Office and the auditor see all, a unit what it
 * registered, a leader what concerns the leader, nobody else anything. What is for leaders only is shown to others without
 * its content.
 */
@Component
class ActivityScope {

    private static final Set<Long> NONE = Set.of(-1L);

    private final CurrentActor actor;
    private final Leaders leaders;
    private final Organs organs;

    ActivityScope(CurrentActor actor, Leaders leaders, Organs organs) {
        this.actor = actor;
        this.leaders = leaders;
        this.organs = organs;
    }

    /** What the actor sees, ready to be put into queries. */
    record Seen(boolean all, boolean contents, Set<Long> units, long leaderId, Set<Long> organs) {

        static final String SQL = """
                (:scopeAll
                 or exists (select 1 from calendar_week w where w.state = 'ISSUED'
                     and w.monday <= a.to_date and w.monday >= date_sub(a.from_date, interval 6 day))
                 or a.registering_unit_id in (:scopeUnits)
                 or a.deputy_leader_id = :scopeLeader
                 or exists (select 1 from calendar_chair c
                     where c.activity_id = a.id and c.kind = 'LEADER' and c.ref_id = :scopeLeader)
                 or exists (select 1 from calendar_attendee t
                     where t.activity_id = a.id and t.kind = 'LEADER' and t.ref_id = :scopeLeader)
                 or exists (select 1 from calendar_attendee o
                     where o.activity_id = a.id and o.kind = 'ORGAN' and o.ref_id in (:scopeOrgans))
                 or exists (select 1 from calendar_authorisation u
                     where u.activity_id = a.id and u.to_leader_id = :scopeLeader))
                """;

        /** Besides being seen it is shown with its content. */
        static final String CONTENT = "(:scopeContents or a.visibility <> 'LEADERS')";

        /** Whether what the actor sees depends on the day, as membership of an organ does. */
        boolean changes() {
            return !organs.isEmpty();
        }

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query) {
            return query.param("scopeAll", all)
                    .param("scopeContents", contents)
                    .param("scopeUnits", units.isEmpty() ? NONE : units)
                    .param("scopeOrgans", organs.isEmpty() ? NONE : organs)
                    .param("scopeLeader", leaderId);
        }
    }

    /** What the actor sees of activities in this stretch of days. */
    Seen between(LocalDate from, LocalDate to) {
        Actor who = actor.get();
        boolean all = who.hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
        boolean leader = who.hasAny(Roles.LEADER);
        Long personId = who.personId();
        long leaderId = personId == null
                ? -1
                : leaders.ofPerson(personId).map(LeaderName::id).orElse(-1L);
        Set<Long> own = leaderId < 0
                ? Set.of()
                : organs.members(from, to).stream()
                        .filter(member -> member.leaderId() == leaderId)
                        .map(Membership::organId)
                        .collect(Collectors.toSet());
        boolean unitsOwn = who.hasAny(Roles.DEPARTMENT_HEAD);
        return new Seen(all, all || leader, unitsOwn ? who.unitIds() : Set.of(), leaderId, own);
    }
}
