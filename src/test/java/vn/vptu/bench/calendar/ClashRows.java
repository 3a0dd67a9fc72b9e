package vn.vptu.bench.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Weeks;

/** Saving one activity in the full week: refused because its room is taken, and gone through but taken back. */
final class ClashRows {

    private static final int CASES = 20;

    private final Ground ground;
    private final Activities activities;
    private final Authentication secretary;

    private ClashRows(Ground ground) {
        this.ground = ground;
        this.activities = ground.bean(Activities.class);
        this.secretary = ground.holding(Roles.SECRETARY);
    }

    static List<Row> of(Ground ground) throws Exception {
        return new ClashRows(ground).rows();
    }

    private List<Row> rows() throws Exception {
        List<ActivityDraft> refused = refused();
        for (ActivityDraft draft : refused) {
            requireSame(save(draft), ClashFloor.refusals(ground, draft));
        }
        ActivityDraft free = free(refused.getFirst());
        TransactionTemplate transaction = ground.bean(TransactionTemplate.class);
        Ground.require(savedAndTakenBack(transaction, free) instanceof SaveResult.Saved, "the free hour is taken");
        return List.of(
                new TimedRow(
                        "clash check of one activity, refused",
                        Target.millis(20),
                        round -> save(refused.get(round % refused.size())),
                        round -> ClashFloor.refusals(ground, refused.get(round % refused.size()))),
                new TimedRow(
                        "saving one activity, checks included",
                        Target.NONE,
                        round -> savedAndTakenBack(transaction, free),
                        null));
    }

    /** New meetings, each at the time, in the room and with the chair of one that is there. */
    private List<ActivityDraft> refused() throws Exception {
        List<ActivityDraft> drafts = new ArrayList<>();
        List<ActivityRow> week = ground.as(
                        secretary, () -> ground.bean(Weeks.class).view(CalendarPart.FULL))
                .activities();
        for (ActivityRow row : week) {
            if (row.state() != ActivityState.PLANNED || row.period().end() == null || drafts.size() == CASES) {
                continue;
            }
            ActivityDraft there = ground.as(secretary, () -> activities.find(row.id()))
                    .orElseThrow()
                    .draft();
            if (there.place().roomId() != null && there.chairs().getFirst().leaderId() != null) {
                drafts.add(ActivityDraft.of(row.period(), "Họp đột xuất về công tác cán bộ", there.kindId())
                        .change()
                        .chairs(there.chairs().getFirst())
                        .place(there.place())
                        .draft());
            }
        }
        Ground.require(drafts.size() == CASES, "there are only " + drafts.size() + " rooms to be refused");
        return drafts;
    }

    /** A Sunday evening nobody has taken. */
    private static ActivityDraft free(ActivityDraft like) {
        LocalDate sunday = CalendarPart.FULL.plusDays(6);
        Period evening = new Period(sunday, sunday, HalfDay.EVENING, LocalTime.of(22, 0), LocalTime.of(23, 0));
        return like.change().period(evening).draft();
    }

    private SaveResult save(ActivityDraft draft) throws Exception {
        return ground.as(secretary, () -> activities.save(null, 0, draft));
    }

    private SaveResult savedAndTakenBack(TransactionTemplate transaction, ActivityDraft draft) throws Exception {
        return ground.as(
                secretary,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return activities.save(null, 0, draft);
                }));
    }

    private static void requireSame(SaveResult ours, Set<String> floor) {
        if (!(ours instanceof SaveResult.Refused refused)) {
            throw new IllegalStateException("a taken room was given away: " + ours);
        }
        Set<String> sentences = new HashSet<>();
        refused.errors()
                .forEach(error -> sentences.add(ClashFloor.refusal(
                        error.field(), error.args().get(0), error.args().get(1))));
        Ground.require(sentences.equals(floor), "the floor refuses " + floor + ", the program " + sentences);
    }
}
