package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.calendar.ActivitiesTest.errors;
import static vn.vptu.calendar.ActivitiesTest.saved;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
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
class WeeksTest {

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
    void aWeekGoesFromTheSecretaryOverTheChiefToTheIssue() {
        meeting(monday, "Giao ban");
        saved(weeks.submit(monday, version()));
        assertThat(errors(as(accounts.holding(Roles.CHIEF_OF_OFFICE), () -> weeks.sendBack(monday, version(), " "))))
                .extracting(FieldError::field)
                .containsExactly("reason");
        as(
                accounts.holding(Roles.CHIEF_OF_OFFICE),
                () -> saved(weeks.sendBack(monday, version(), "Thiếu người chuẩn bị")));
        assertThat(weeks.view(monday).week().returnedBecause()).isEqualTo("Thiếu người chuẩn bị");

        saved(weeks.submit(monday, version()));
        as(accounts.holding(Roles.CHIEF_OF_OFFICE), () -> saved(weeks.approve(monday, version())));
        saved(weeks.issue(monday, version()));

        WeekRow week = weeks.view(monday).week();
        assertThat(week.state()).isEqualTo(WeekState.ISSUED);
        assertThat(week.issuedVersion()).isEqualTo(1);
        assertThat(week.steps())
                .extracting(WeekStep::action)
                .containsExactly(
                        WeekStep.Action.SUBMIT,
                        WeekStep.Action.RETURN,
                        WeekStep.Action.SUBMIT,
                        WeekStep.Action.APPROVE,
                        WeekStep.Action.ISSUE);
    }

    @Test
    void theSecretaryCannotApproveAndTheChiefCannotSubmit() {
        assertThatThrownBy(() -> weeks.approve(monday, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(accounts.holding(Roles.CHIEF_OF_OFFICE), () -> weeks.submit(monday, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyApprovesWhatTheyHaveNotSeen() {
        int seen = version();
        saved(weeks.submit(monday, seen));
        saved(weeks.withdraw(monday, version()));
        saved(weeks.submit(monday, version()));

        SaveResult late = as(accounts.holding(Roles.CHIEF_OF_OFFICE), () -> weeks.approve(monday, seen + 1));

        assertThat(late).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void aWeekIsIssuedOnlyOnce() {
        issue();

        assertThat(errors(weeks.issue(monday, version())))
                .extracting(FieldError::code)
                .containsExactly("calendar.error.step-issue");
    }

    @Test
    void beforeTheIssueOthersSeeOnlyWhatConcernsThem() {
        long ownPerson = directory.person("Lành Văn Riêng");
        long ownLeader = directory.leaderOf(ownPerson, false);
        long unit = directory.unit("Ban đăng ký");
        long chaired = meeting(monday, "Của lãnh đạo");
        chair(chaired, ownLeader);
        long invited = meeting(monday, "Qua tập thể");
        attend(invited, Participant.organ(directory.organ("Tập thể của lãnh đạo", ownLeader)));
        meeting(monday, "Không liên quan");

        assertThat(seenBy(accounts.person(ownPerson, List.of(), Roles.LEADER)))
                .containsExactly("Của lãnh đạo", "Qua tập thể");
        assertThat(seenBy(accounts.person(directory.person("Trưởng ban"), List.of(unit), Roles.DEPARTMENT_HEAD)))
                .isEmpty();
        assertThat(seenBy(accounts.holding(Roles.STAFF))).isEmpty();
        assertThat(seenBy(accounts.holding(Roles.AUDITOR))).hasSize(3);

        issue();
        assertThat(seenBy(accounts.holding(Roles.STAFF))).hasSize(3);
    }

    @Test
    void whatIsForLeadersOnlyIsHiddenFromOthersButNotItsTime() {
        long id = meeting(monday, "Công tác nhân sự");
        var found = activities.find(id).orElseThrow();
        ActivityDraft d = found.draft();
        saved(activities.save(
                id,
                found.version(),
                new ActivityDraft(
                        d.period(),
                        d.content(),
                        d.kindId(),
                        d.chairs(),
                        List.of(Attendee.attending(Participant.words("Ban Tổ chức"))),
                        Place.words("Nhà khách"),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        d.basis(),
                        ActivityDraft.Visibility.LEADERS,
                        "kín",
                        null)));
        issue();

        as(accounts.holding(Roles.STAFF), () -> {
            assertThat(weeks.view(monday).activities()).singleElement().satisfies(row -> {
                assertThat(row.hidden()).isTrue();
                assertThat(row.period()).isEqualTo(d.period());
                assertThat(row.content() + row.place() + row.attendees() + row.note())
                        .isEqualTo("null");
            });
            return true;
        });
        assertThat(weeks.view(monday).activities())
                .singleElement()
                .satisfies(row -> assertThat(row.content()).isEqualTo("Công tác nhân sự"));
    }

    @Test
    void aDayIsInTheOrderOfThePaper() {
        long high = directory.leader("Cấp trên");
        long low = directory.leader("Cấp dưới");
        at(HalfDay.AFTERNOON, LocalTime.of(14, 0), "chiều 14h");
        long second = at(HalfDay.MORNING, LocalTime.of(8, 0), "sáng 8h, cấp dưới");
        long first = at(HalfDay.MORNING, LocalTime.of(8, 0), "sáng 8h, cấp trên");
        chair(first, high);
        chair(second, low);
        at(HalfDay.MORNING, null, "sáng không giờ");
        at(HalfDay.ALL_DAY, LocalTime.of(8, 0), "cả ngày");
        at(HalfDay.EVENING, LocalTime.of(19, 30), "tối");

        assertThat(weeks.view(monday).on(monday))
                .extracting(ActivityRow::content)
                .containsExactly(
                        "cả ngày", "sáng không giờ", "sáng 8h, cấp trên", "sáng 8h, cấp dưới", "chiều 14h", "tối");
    }

    @Test
    void anActivityOfSeveralDaysStandsInBothWeeksItTouches() {
        LocalDate friday = monday.plusDays(4);
        saved(activities.save(
                null,
                0,
                ActivityDraft.of(
                        new Period(friday, friday.plusDays(4), HalfDay.ALL_DAY, null, null), "Đi công tác", kind)));

        assertThat(weeks.view(monday).on(friday.plusDays(2))).hasSize(1);
        assertThat(weeks.view(monday.plusWeeks(1)).on(friday.plusDays(4))).hasSize(1);
        assertThat(weeks.view(monday.plusWeeks(1)).on(friday.plusDays(5))).isEmpty();
    }

    @Test
    void aMeetingStandsWithEveryMemberOfTheOrganButTheExcepted() {
        long one = directory.leader("Uỷ viên Một");
        long two = directory.leader("Uỷ viên Hai");
        long three = directory.leader("Uỷ viên Ba");
        long id = meeting(monday, "Hội nghị");
        attend(id, Participant.organ(directory.organ("Ban Thường vụ thử", one, two, three)));
        var found = activities.find(id).orElseThrow();
        saved(activities.save(
                id,
                found.version(),
                found.draft()
                        .change()
                        .chairs(Participant.leader(three))
                        .attendees(found.draft().attendees().getFirst(), Attendee.except(two))
                        .draft()));

        ActivityRow row = weeks.view(monday).activities().getFirst();
        assertThat(row.leaderIds()).containsExactly(three, one);
        assertThat(row.attendees()).isEqualTo("Ban Thường vụ thử; trừ Đ/c Hai");
        assertThat(row.chairs()).isEqualTo("Đ/c Ba");
    }

    private long meeting(LocalDate day, String content) {
        return saved(activities.save(
                null, 0, ActivityDraft.of(Period.on(day, HalfDay.MORNING, LocalTime.of(8, 0)), content, kind)));
    }

    private long at(HalfDay part, LocalTime start, String content) {
        return saved(activities.save(null, 0, ActivityDraft.of(Period.on(monday, part, start), content, kind)));
    }

    private void chair(long id, long leader) {
        var found = activities.find(id).orElseThrow();
        saved(activities.save(
                id,
                found.version(),
                found.draft().change().chairs(Participant.leader(leader)).draft()));
    }

    private void attend(long id, Participant who) {
        var found = activities.find(id).orElseThrow();
        saved(activities.save(
                id,
                found.version(),
                found.draft().change().attendees(Attendee.attending(who)).draft()));
    }

    private void issue() {
        saved(weeks.submit(monday, version()));
        as(accounts.holding(Roles.CHIEF_OF_OFFICE), () -> saved(weeks.approve(monday, version())));
        saved(weeks.issue(monday, version()));
    }

    private int version() {
        return as(
                accounts.holding(Roles.SECRETARY),
                () -> weeks.view(monday).week().version());
    }

    private List<String> seenBy(Authentication who) {
        return as(
                who,
                () -> weeks.view(monday).activities().stream()
                        .map(ActivityRow::content)
                        .toList());
    }

    private static <T> T as(Authentication who, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
