package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperDue;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekStep;
import vn.vptu.calendar.report.WeekScheduleParams;

/** Takes a week from one state to the next, under its lock and only from where the step may begin. */
@Component
public class WeekSteps {

    private final WeekStore weeks;
    private final WeekPapers papers;
    private final WeekNotices notices;
    private final ApplicationEventPublisher events;

    WeekSteps(WeekStore weeks, WeekPapers papers, WeekNotices notices, ApplicationEventPublisher events) {
        this.weeks = weeks;
        this.papers = papers;
        this.notices = notices;
        this.events = events;
    }

    private record Rule(Set<WeekState> from, WeekState to) {}

    private static Rule rule(WeekStep.Action action) {
        return switch (action) {
            case SUBMIT -> new Rule(EnumSet.of(WeekState.DRAFTING, WeekState.RETURNED), WeekState.SUBMITTED);
            case WITHDRAW -> new Rule(EnumSet.of(WeekState.SUBMITTED), WeekState.DRAFTING);
            case APPROVE -> new Rule(EnumSet.of(WeekState.SUBMITTED), WeekState.APPROVED);
            case RETURN -> new Rule(EnumSet.of(WeekState.SUBMITTED, WeekState.APPROVED), WeekState.RETURNED);
            case ISSUE -> new Rule(EnumSet.of(WeekState.APPROVED), WeekState.ISSUED);
        };
    }

    /**
     * Does one step.
     *
     * @param version the version the person had before the eyes: nobody approves what he has not seen
     */
    public SaveResult take(LocalDate day, int version, WeekStep.Action action, String reason) {
        LocalDate monday = WeekStore.mondayOf(day);
        WeekRecord week = weeks.lock(monday);
        // Who did what meanwhile tells more than that the step is no longer possible.
        if (week.version() != version) {
            return new SaveResult.Conflict(week.changedBy(), week.changedAt());
        }
        Rule rule = rule(action);
        if (!rule.from().contains(week.state())) {
            return new SaveResult.Refused(java.util.List.of(FieldError.of(
                    FieldError.WHOLE,
                    "calendar.error.step-" + action.name().toLowerCase(java.util.Locale.ROOT),
                    Integer.toString(IsoWeek.of(monday).number()))));
        }
        String why = Check.trimmed(reason);
        if (action == WeekStep.Action.RETURN && why == null) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        weeks.become(week, rule.to(), action, why);
        if (action == WeekStep.Action.ISSUE) {
            int issued = week.issuedVersion() + 1;
            weeks.keepPaper(week.id(), issued, papers.freeze(monday, issued));
            events.publishEvent(PaperDue.of(
                    WeekScheduleParams.REPORT, paper(monday, issued), issued == 1 ? null : paper(monday, issued - 1)));
        }
        events.publishEvent(Change.of(
                        "calendar.week", week.id(), action.name(), new Standing(week.state()), new Standing(rule.to()))
                .because(why));
        notices.tell(week, action, why);
        return new SaveResult.Saved(week.id());
    }

    /** The whole of it; the limited one is a part, and would take a number of its own. */
    private static WeekScheduleParams paper(LocalDate monday, int issued) {
        return new WeekScheduleParams(
                monday, issued, WeekScheduleParams.Layout.PORTRAIT, WeekScheduleParams.Variant.FULL);
    }

    /** What the trail keeps of a step. */
    record Standing(WeekState state) {}
}
