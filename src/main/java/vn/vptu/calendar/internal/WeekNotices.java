package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.calendar.WeekStep;

/** Tells those whose turn it is that a week has come to them, and everybody concerned what became of it. */
@Component
class WeekNotices implements NoticeTopics {

    static final String TOPIC = "calendar.week";

    private final AccountBook accounts;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    WeekNotices(AccountBook accounts, CurrentActor actor, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actor = actor;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public List<NoticeTopic> topics() {
        Set<String> readers = Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.LEADER);
        return List.of(new NoticeTopic(TOPIC, readers, Delivery.MAIL));
    }

    /** Must run in the transaction of the step; whoever did it is not told. */
    void tell(WeekRecord week, WeekStep.Action action, @Nullable String reason) {
        String who = actor.get().signature();
        LocalDate monday = week.monday();
        String number = Integer.toString(IsoWeek.of(monday).number());
        Notice notice = switch (action) {
            case SUBMIT -> Notice.to(chiefs(), TOPIC, "calendar.notice.week-submitted", who, number, monday);
            case WITHDRAW -> Notice.to(chiefs(), TOPIC, "calendar.notice.week-withdrawn", who, number, monday);
            case APPROVE -> Notice.to(submitter(week), TOPIC, "calendar.notice.week-approved", who, number, monday);
            // Why it comes back may speak of what is for leaders only.
            case RETURN ->
                Notice.to(
                                submitter(week),
                                TOPIC,
                                "calendar.notice.week-returned",
                                who,
                                number,
                                monday,
                                reason == null ? "–" : reason)
                        .keptInside();
            case ISSUE -> Notice.to(concerned(), TOPIC, "calendar.notice.week-issued", who, number, monday);
        };
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at("calendar/week/" + monday));
        }
    }

    private Set<Long> chiefs() {
        return others(accounts.holding(Roles.CHIEF_OF_OFFICE));
    }

    private Set<Long> concerned() {
        Set<Long> all = new HashSet<>(accounts.holding(Roles.SECRETARY));
        all.addAll(accounts.holding(Roles.LEADER));
        return others(all);
    }

    private Set<Long> submitter(WeekRecord week) {
        return others(new HashSet<>(jdbc.sql("select account_id from calendar_week_step where week_id = ?"
                        + " and action = 'SUBMIT' and account_id <> 0 order by id desc limit 1")
                .param(week.id())
                .query(Long.class)
                .list()));
    }

    private Set<Long> others(Set<Long> all) {
        Set<Long> others = new HashSet<>(all);
        others.remove(actor.get().accountId());
        return others;
    }
}
