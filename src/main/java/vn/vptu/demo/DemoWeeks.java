package vn.vptu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityKinds;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.KindRow;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.Weeks;
import vn.vptu.security.SystemActor;

/** The invented weeks: four issued before this one, this one issued, the next half full with two clashes. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoWeeks {

    private static final String SECRETARY = "Lê Thị Nga";
    private static final String CHIEF = "Đàm Văn Uy";

    private final Activities activities;
    private final Weeks weeks;
    private final ActivityKinds kinds;
    private final WorkingDays workingDays;
    private final SystemActor system;

    DemoWeeks(Activities activities, Weeks weeks, ActivityKinds kinds, WorkingDays workingDays, SystemActor system) {
        this.activities = activities;
        this.weeks = weeks;
        this.kinds = kinds;
        this.workingDays = workingDays;
        this.system = system;
    }

    void fill(LocalDate today, Random random, DemoCast cast) {
        Map<String, Long> kindIds = kinds.active().stream().collect(Collectors.toMap(KindRow::code, KindRow::id));
        LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int n = -4; n <= 0; n++) {
            LocalDate monday = thisMonday.plusWeeks(n);
            week(monday, random, cast, kindIds, 1.0);
            issue(monday);
        }
        LocalDate next = thisMonday.plusWeeks(1);
        week(next, random, cast, kindIds, 0.5);
        clashes(next, cast, kindIds);
    }

    private void issue(LocalDate monday) {
        system.run(SECRETARY, () -> Saves.id(weeks.submit(monday, version(monday))));
        system.run(CHIEF, () -> Saves.id(weeks.approve(monday, version(monday))));
        system.run(SECRETARY, () -> Saves.id(weeks.issue(monday, version(monday))));
    }

    private int version(LocalDate monday) {
        return weeks.view(monday).week().version();
    }

    private void week(LocalDate monday, Random random, DemoCast cast, Map<String, Long> kindIds, double share) {
        DemoAgenda agenda = new DemoAgenda(cast, kindIds);
        List<ActivityDraft> drafts = new ArrayList<>(agenda.regular(monday));
        drafts.addAll(agenda.various(monday, random));
        for (ActivityDraft draft : drafts) {
            LocalDate day = draft.period().fromDate();
            boolean weekendEvent = day.getDayOfWeek().getValue() >= 6;
            if (!weekendEvent && !workingDays.isWorkingDay(day)) {
                continue;
            }
            if (share < 1 && day.isAfter(monday.plusDays(2))) {
                continue;
            }
            Saves.id(activities.save(null, 0, draft));
        }
    }

    /** Two that a secretary shall find: a room wanted twice, and the secretary of the province in two places. */
    private void clashes(LocalDate monday, DemoCast cast, Map<String, Long> kindIds) {
        LocalDate day = workingDays.plusWorkingDays(monday.minusDays(1), 3);
        long meeting = kindIds.getOrDefault("HOP", 1L);
        at(
                day,
                8,
                30,
                "Họp Ban Chỉ đạo cải cách hành chính",
                meeting,
                cast.leaders().get(1),
                cast.rooms().get(2),
                cast);
        at(
                day,
                9,
                0,
                "Họp thẩm định đề án sắp xếp trường chính trị",
                meeting,
                cast.leaders().get(8),
                cast.rooms().get(2),
                cast);
        at(
                day,
                14,
                0,
                "Làm việc với đoàn kiểm tra của Trung ương",
                meeting,
                cast.leaders().get(0),
                cast.rooms().get(0),
                cast);
        at(
                day,
                14,
                30,
                "Nghe báo cáo tiến độ xây dựng trụ sở",
                meeting,
                cast.leaders().get(0),
                cast.rooms().get(1),
                cast);
    }

    private void at(LocalDate day, int hour, int minute, String what, long kind, long chair, long room, DemoCast cast) {
        LocalTime start = LocalTime.of(hour, minute);
        ActivityDraft draft = ActivityDraft.of(Period.on(day, HalfDay.of(start), start), what, kind)
                .change()
                .chairs(Participant.leader(chair))
                .attendees(Attendee.attending(Participant.unit(cast.unit("BTC"))))
                .place(Place.room(room))
                .draft();
        Saves.id(activities.save(null, 0, draft));
    }
}
