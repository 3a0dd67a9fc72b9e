package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class ActivitiesTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Weeks weeks;

    @Autowired
    private ActivityKinds kinds;

    @Autowired
    private TestOffice directory;

    @Autowired
    private TestAccounts accounts;

    private LocalDate monday;
    private long kind;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
        kind = kinds.active().getFirst().id();
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        long leader = directory.leader("Nông Văn Thử");
        long deputy = directory.leader("Lý Thị Thử");
        long organ = directory.organ("Thường trực thử", leader, deputy);
        long unit = directory.unit("Ban thử");
        long room = directory.room("Phòng thử");
        ActivityDraft draft = new ActivityDraft(
                new Period(monday, monday.plusDays(1), HalfDay.AFTERNOON, LocalTime.of(14, 0), LocalTime.of(16, 30)),
                "Làm việc với đoàn",
                kind,
                List.of(Participant.leader(leader), Participant.words("đồng chí lãnh đạo Trung ương")),
                List.of(
                        Attendee.attending(Participant.organ(organ)),
                        new Attendee(Participant.unit(unit), Attendee.Role.SPEAK, false),
                        Attendee.except(deputy)),
                new Place(room, "tầng 2", Place.Form.HYBRID, "95 xã, phường"),
                unit,
                "và Sở Nội vụ",
                unit,
                deputy,
                List.of(new Authorisation(leader, deputy)),
                new Trip(7, null, monday.atTime(6, 45), monday.plusDays(1).atTime(18, 0), "trụ sở"),
                new Basis("15-GM/TU", monday.minusDays(3), "Giấy mời", true, false),
                ActivityDraft.Visibility.LEADERS,
                "mang tài liệu",
                null);

        long id = saved(activities.save(null, 0, draft));

        assertThat(activities.find(id)).map(Edited::draft).contains(draft);
    }

    @Test
    void aRoomTwiceAtTypedTimesIsRefusedAndTheHolderIsNamed() {
        long room = directory.room("Phòng họp Chi Lăng");
        ActivityDraft first = in(room, typed(8, 0, 10, 0), "Giao ban thử");
        saved(activities.save(null, 0, first));

        SaveResult second = activities.save(null, 0, in(room, typed(9, 30, 11, 0), "Họp chen ngang"));

        assertThat(errors(second)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("roomId");
            assertThat(error.code()).isEqualTo("calendar.error.room-taken");
            assertThat(error.args()).contains("Phòng họp Chi Lăng", "Giao ban thử");
        });
        assertThat(weeks.view(monday).activities()).hasSize(1);
    }

    @Test
    void aRoomFollowsOnWithoutAClash() {
        long room = directory.room("Phòng nối tiếp");
        saved(activities.save(null, 0, in(room, typed(8, 0, 10, 0), "Một")));
        saved(activities.save(null, 0, in(room, typed(10, 0, 11, 0), "Hai")));

        assertThat(weeks.view(monday).clashes()).isEmpty();
    }

    @Test
    void anAssumedEndOnlyWarns() {
        long room = directory.room("Phòng giả định");
        saved(activities.save(null, 0, in(room, Period.on(monday, HalfDay.MORNING, LocalTime.of(8, 0)), "Một")));
        saved(activities.save(null, 0, in(room, Period.on(monday, HalfDay.MORNING, LocalTime.of(9, 0)), "Hai")));

        assertThat(weeks.view(monday).clashes())
                .hasSize(2)
                .allMatch(clash -> clash.strength() == Clash.Strength.WARN && clash.over() == Clash.Over.ROOM);
    }

    @Test
    void aChairInTwoPlacesIsRefusedUnlessTheSecretarySaysWhy() {
        long leader = directory.leader("Vi Văn Hai Nơi");
        saved(activities.save(null, 0, chaired(leader, typed(8, 0, 10, 0), "Một")));
        ActivityDraft second = chaired(leader, typed(9, 0, 11, 0), "Hai");

        assertThat(errors(activities.save(null, 0, second)))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("chairs"));
        saved(activities.save(
                null, 0, second.change().overrideReason("Đồng chí dự phần đầu").draft()));

        assertThat(weeks.view(monday).clashes()).allMatch(c -> c.strength() == Clash.Strength.OVERRIDDEN);
        assertThat(weeks.view(monday).openClashes()).isZero();
    }

    @Test
    void whoSentAnotherIsFreeAndTheOtherOneIsNot() {
        long giver = directory.leader("Bế Thị Uỷ Quyền");
        long taker = directory.leader("Đàm Văn Đi Thay");
        ActivityDraft delegated = withAuthorisation(chaired(giver, typed(8, 0, 10, 0), "Đón đoàn"), giver, taker);
        saved(activities.save(null, 0, delegated));

        saved(activities.save(null, 0, chaired(giver, typed(8, 0, 10, 0), "Việc khác của người uỷ quyền")));
        assertThat(errors(activities.save(null, 0, chaired(taker, typed(9, 0, 9, 30), "Việc của người đi thay"))))
                .hasSize(1);
    }

    @Test
    void whatIsCalledOffHoldsNothing() {
        long room = directory.room("Phòng huỷ");
        long id = saved(activities.save(null, 0, in(room, typed(8, 0, 10, 0), "Sẽ huỷ")));
        saved(activities.cancel(id, version(id), "Đoàn không đến"));

        saved(activities.save(null, 0, in(room, typed(8, 0, 10, 0), "Thay vào")));
        assertThat(errors(activities.reinstate(id, version(id)))).hasSize(1);
    }

    @Test
    void callingOffNeedsAReason() {
        long id = saved(activities.save(null, 0, ActivityDraft.of(typed(8, 0, 9, 0), "Họp", kind)));

        assertThat(errors(activities.cancel(id, version(id), "  ")))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("reason"));
    }

    @Test
    void whatIsPutOffToAKnownTimeStandsInBothPlacesAndOnlyTheNewOneHolds() {
        long room = directory.room("Phòng hoãn");
        long id = saved(activities.save(null, 0, in(room, typed(8, 0, 10, 0), "Hội nghị hoãn")));
        Period later = new Period(
                monday.plusDays(2), monday.plusDays(2), HalfDay.MORNING, LocalTime.of(8, 0), LocalTime.of(10, 0));

        long copy = saved(activities.postpone(id, version(id), "Bận đột xuất", later));

        WeekView week = weeks.view(monday);
        assertThat(week.activities())
                .extracting(ActivityRow::id, ActivityRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id, ActivityState.POSTPONED),
                        org.assertj.core.groups.Tuple.tuple(copy, ActivityState.PLANNED));
        saved(activities.save(null, 0, in(room, typed(8, 0, 10, 0), "Chỗ cũ đã trống")));
    }

    @Test
    void puttingOffToATimeThatIsTakenChangesNothing() {
        long room = directory.room("Phòng kẹt");
        long id = saved(activities.save(null, 0, in(room, typed(8, 0, 10, 0), "Muốn hoãn")));
        saved(activities.save(null, 0, in(room, typed(14, 0, 16, 0), "Đã giữ chỗ")));

        SaveResult result = activities.postpone(id, version(id), "Lùi sang chiều", typed(15, 0, 17, 0));

        assertThat(errors(result)).hasSize(1);
        assertThat(weeks.view(monday).activities())
                .filteredOn(row -> row.id() == id)
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ActivityState.PLANNED));
    }

    @Test
    void aSecondEditorIsToldAboutTheFirst() {
        long id = saved(activities.save(null, 0, ActivityDraft.of(typed(8, 0, 9, 0), "Bản đầu", kind)));
        int read = version(id);
        saved(activities.move(id, read, typed(10, 0, 11, 0)));

        assertThat(activities.move(id, read, typed(14, 0, 15, 0))).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void aBusySlotHoldsNothingButLeaderAndTime() {
        long busy = kinds.active().stream()
                .filter(KindRow::busy)
                .findFirst()
                .orElseThrow()
                .id();
        long leader = directory.leader("Nông Thị Bận");
        ActivityDraft secret = ActivityDraft.of(typed(8, 0, 9, 0), "Nội dung không được gõ", busy);

        assertThat(errors(activities.save(null, 0, secret)))
                .extracting(FieldError::code)
                .contains("calendar.error.busy-content", "calendar.error.absence-of-whom");
        saved(activities.save(
                null,
                0,
                ActivityDraft.of(typed(8, 0, 9, 0), "", busy)
                        .change()
                        .chairs(Participant.leader(leader))
                        .draft()));
    }

    @Test
    void aWeekThatWaitsForApprovalRefusesChanges() {
        long id = saved(activities.save(null, 0, ActivityDraft.of(typed(8, 0, 9, 0), "Họp", kind)));
        saved(weeks.submit(monday, weeks.view(monday).week().version()));

        assertThat(errors(activities.move(id, version(id), typed(10, 0, 11, 0))))
                .extracting(FieldError::code)
                .containsExactly("calendar.error.week-submitted");
        assertThat(errors(activities.save(null, 0, ActivityDraft.of(typed(14, 0, 15, 0), "Thêm", kind))))
                .hasSize(1);
    }

    @Test
    @AsUser(Roles.STAFF)
    void onlySecretariesWrite() {
        ActivityDraft draft = ActivityDraft.of(typed(8, 0, 9, 0), "Họp", kind);

        assertThatThrownBy(() -> activities.save(null, 0, draft)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofFourSecretariesWhoWantTheSameRoomAtOnceOneGetsIt() throws Exception {
        long room = directory.room("Phòng giành nhau");
        var secretary = accounts.holding(Roles.SECRETARY);
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<SaveResult> attempt = () -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(secretary));
            start.await();
            return activities.save(
                    null,
                    0,
                    in(room, typed(8, 0, 10, 0), "Họp " + Thread.currentThread().threadId()));
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = threads.invokeAll(List.of(attempt, attempt, attempt, attempt));
            long won = 0;
            for (var result : results) {
                won += result.get() instanceof SaveResult.Saved ? 1 : 0;
            }
            assertThat(won).isOne();
        }
    }

    private Period typed(int fromHour, int fromMinute, int toHour, int toMinute) {
        LocalTime start = LocalTime.of(fromHour, fromMinute);
        return new Period(monday, monday, HalfDay.of(start), start, LocalTime.of(toHour, toMinute));
    }

    private ActivityDraft in(long room, Period period, String content) {
        return ActivityDraft.of(period, content, kind)
                .change()
                .place(Place.room(room))
                .draft();
    }

    private ActivityDraft chaired(long leader, Period period, String content) {
        return ActivityDraft.of(period, content, kind)
                .change()
                .chairs(Participant.leader(leader))
                .draft();
    }

    private static ActivityDraft withAuthorisation(ActivityDraft draft, long from, long to) {
        return new ActivityDraft(
                draft.period(),
                draft.content(),
                draft.kindId(),
                draft.chairs(),
                draft.attendees(),
                draft.place(),
                null,
                null,
                null,
                null,
                List.of(new Authorisation(from, to)),
                null,
                draft.basis(),
                draft.visibility(),
                null,
                null);
    }

    private int version(long id) {
        return activities.find(id).orElseThrow().version();
    }

    static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    static List<FieldError> errors(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        return ((SaveResult.Refused) result).errors();
    }
}
