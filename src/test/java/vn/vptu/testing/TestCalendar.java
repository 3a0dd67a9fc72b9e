package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityKinds;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Weeks;
import vn.vptu.security.SystemActor;

/** Activities and weeks for tests, made through the services as the system. */
@Component
public class TestCalendar {

    private final Activities activities;
    private final ActivityKinds kinds;
    private final Weeks weeks;
    private final SystemActor system;

    TestCalendar(Activities activities, ActivityKinds kinds, Weeks weeks, SystemActor system) {
        this.activities = activities;
        this.kinds = kinds;
        this.weeks = weeks;
        this.system = system;
    }

    /** A meeting that begins at this hour. */
    public long meeting(LocalDate day, int hour, String content) {
        return meeting(day, hour, content, UnaryOperator.identity());
    }

    /** A meeting with more to it than its hour. */
    public long meeting(LocalDate day, int hour, String content, UnaryOperator<ActivityDraft.Changing> more) {
        LocalTime start = LocalTime.of(hour, 0);
        return saved(() -> {
            long kind = kinds.active().getFirst().id();
            ActivityDraft draft = ActivityDraft.of(Period.on(day, HalfDay.of(start), start), content, kind);
            return activities.save(null, 0, more.apply(draft.change()).draft());
        });
    }

    /** From one hour to another. */
    public static Period hours(LocalDate day, int from, int to) {
        LocalTime start = LocalTime.of(from, 0);
        return new Period(day, day, HalfDay.of(start), start, LocalTime.of(to, 0));
    }

    /** Somebody else saves the activity in between. */
    public void touch(long id) {
        saved(() -> {
            var found = activities.find(id).orElseThrow();
            return activities.save(
                    id,
                    found.version(),
                    found.draft().change().overrideReason("Đã sửa ở nơi khác").draft());
        });
    }

    public void submit(LocalDate monday) {
        step(monday, version -> weeks.submit(monday, version));
    }

    public void sendBack(LocalDate monday, String reason) {
        step(monday, version -> weeks.sendBack(monday, version, reason));
    }

    public void approve(LocalDate monday) {
        step(monday, version -> weeks.approve(monday, version));
    }

    public void issue(LocalDate monday) {
        step(monday, version -> weeks.issue(monday, version));
    }

    private void step(LocalDate monday, Function<Integer, SaveResult> step) {
        saved(() -> step.apply(weeks.view(monday).week().version()));
    }

    private long saved(Supplier<SaveResult> save) {
        SaveResult result = system.call("Test", save);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
