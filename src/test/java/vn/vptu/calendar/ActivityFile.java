package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.files.FileExample;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;

/** A meeting of an issued week whose content is for leaders only. */
@Component
class ActivityFile implements FileExample {

    private final Activities activities;
    private final ActivityKinds kinds;
    private final TestCalendar calendar;
    private final SystemActor system;

    ActivityFile(Activities activities, ActivityKinds kinds, TestCalendar calendar, SystemActor system) {
        this.activities = activities;
        this.kinds = kinds;
        this.calendar = calendar;
        this.system = system;
    }

    @Override
    public String kind() {
        return "calendar.activity";
    }

    @Override
    public Case prepare() {
        LocalDate monday = TestWeeks.monday();
        SaveResult result = system.call("Test", () -> activities.save(null, 0, closed(monday)));
        if (!(result instanceof SaveResult.Saved(long id))) {
            throw new AssertionError(result);
        }
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        return new Case(
                id,
                Set.of(Roles.SECRETARY),
                Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER));
    }

    private ActivityDraft closed(LocalDate day) {
        return new ActivityDraft(
                Period.on(day, HalfDay.MORNING, null),
                "Họp kín có tài liệu",
                kinds.active().getFirst().id(),
                List.of(),
                List.of(),
                Place.words("Phòng họp"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Basis.NONE,
                ActivityDraft.Visibility.LEADERS,
                null,
                null);
    }
}
