package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.search.Search;
import vn.vptu.base.search.SearchGroup;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** What of the calendar is found, by whom, and from when on. */
@IntegrationTest
class ActivitySearchTest {

    @Autowired
    private Search search;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityKinds kinds;

    @Autowired
    private SystemActor system;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final LocalDate monday = TestWeeks.monday();

    /** A word that stands nowhere else. */
    private String word;

    @BeforeEach
    void word() {
        word = office.code("tuvung");
    }

    @Test
    void whatIsNotIssuedIsFoundOnlyByThoseWhoSeeIt() {
        long unit = office.unit("Ban Đăng Ký Tìm");
        long other = office.unit("Ban Khác Tìm");
        long person = office.person("Lãnh Đạo Được Tìm");
        long leader = office.leaderOf(person, false);
        long id = saved(draft("Họp " + word, leader, unit, ActivityDraft.Visibility.INTERNAL));

        assertThat(found(accounts.holding(Roles.SECRETARY))).containsExactly(id);
        assertThat(found(accounts.holding(Roles.AUDITOR))).containsExactly(id);
        assertThat(found(head(unit))).containsExactly(id);
        assertThat(found(accounts.person(person, List.of(), Roles.LEADER))).containsExactly(id);
        assertThat(found(head(other))).isEmpty();
        assertThat(found(accounts.holding(Roles.LEADER))).isEmpty();
        assertThat(found(accounts.holding(Roles.STAFF))).isEmpty();
        assertThat(found(accounts.holding(Roles.ADMIN))).isEmpty();

        issue();

        assertThat(found(accounts.holding(Roles.STAFF))).containsExactly(id);
        assertThat(found(head(other))).containsExactly(id);
    }

    @Test
    void aMemberOfAnInvitedOrganFindsItOnTheDaysOfTheMembership() {
        long person = office.person("Uỷ Viên Tìm");
        long leader = office.leaderOf(person, false);
        long organ = office.organ("Tập thể tìm " + word, leader);
        long id = calendar.meeting(
                monday, 8, "Họp " + word, more -> more.attendees(Attendee.attending(Participant.organ(organ))));

        assertThat(found(accounts.person(person, List.of(), Roles.LEADER))).containsExactly(id);
    }

    @Test
    void whatIsForLeadersOnlyIsNotFoundByItsContentEvenWhenIssued() {
        long id = saved(
                draft("Việc riêng " + word, office.leader("Có Việc Riêng"), null, ActivityDraft.Visibility.LEADERS));
        issue();

        assertThat(found(accounts.holding(Roles.STAFF))).isEmpty();
        assertThat(count(accounts.holding(Roles.STAFF))).isZero();
        assertThat(found(accounts.holding(Roles.LEADER))).containsExactly(id);
    }

    @Test
    void whatOnlyHoldsTimeIsNotFound() {
        long busy = system.call(
                "Test",
                () -> kinds.active().stream()
                        .filter(KindRow::busy)
                        .findFirst()
                        .orElseThrow()
                        .id());
        long id = calendar.meeting(monday, 8, "Họp " + word);
        assertThat(found(accounts.holding(Roles.SECRETARY))).containsExactly(id);
        // Past the services, which let no content in.
        jdbc.sql("update calendar_activity set kind_id = ? where id = ?")
                .params(busy, id)
                .update();

        assertThat(found(accounts.holding(Roles.SECRETARY))).isEmpty();
    }

    @Test
    void aChangeIsFoundWithItsCommitAndWhatItReplacedNoLonger() {
        Authentication secretary = accounts.holding(Roles.SECRETARY);
        String later = office.code("tusau");
        long id = calendar.meeting(monday, 8, "Họp đổi chỗ", more -> more.place(Place.words("Trước " + word)));
        assertThat(found(secretary)).containsExactly(id);

        system.run("Test", () -> {
            var now = activities.find(id).orElseThrow();
            activities.save(
                    id,
                    now.version(),
                    now.draft().change().place(Place.words("Sau " + later)).draft());
        });

        assertThat(found(secretary)).isEmpty();
        word = later;
        assertThat(found(secretary)).containsExactly(id);
    }

    @Test
    void whatWasTakenBackIsNotFound() {
        transaction.executeWithoutResult(status -> {
            calendar.meeting(monday, 8, "Không thành " + word);
            status.setRollbackOnly();
        });

        assertThat(found(accounts.holding(Roles.SECRETARY))).isEmpty();
    }

    @Test
    void wordsAreFoundWithoutMarksByTheirBeginningsInAnyOrder() {
        Authentication secretary = accounts.holding(Roles.SECRETARY);
        long id = calendar.meeting(monday, 8, "Họp BTV (Uỷ ban, Đặng) 12-QĐ/TU " + word);

        for (String typed : List.of("hop btv", "BTV họp", "uy", "ủy ban", "dang", "đặng", "12-qd/tu", "12 qđ")) {
            assertThat(found(secretary, typed + " " + word)).as(typed).containsExactly(id);
        }
        assertThat(found(secretary, word.substring(0, word.length() - 1) + " hop"))
                .contains(id);
        assertThat(found(secretary, "hai " + word)).isEmpty();
    }

    @Test
    void whoIsThereIsFoundByNameTitleAndWords() {
        Authentication secretary = accounts.holding(Roles.SECRETARY);
        String title = office.code("chucdanh");
        String name = office.code("Tên");
        long committee = office.organ("Cấp uỷ tìm");
        long chair = office.leader(
                "Nông Văn " + name,
                7,
                TestOffice.ALWAYS,
                null,
                TestOffice.title(committee, title, TestOffice.ALWAYS, null));
        String organ = office.code("tapthe");
        String guest = office.code("khach");
        long id = calendar.meeting(
                monday,
                8,
                "Họp không tên",
                more -> more.chairs(Participant.leader(chair))
                        .attendees(
                                Attendee.attending(Participant.organ(office.organ("Ban " + organ))),
                                Attendee.attending(Participant.words("Đại diện " + guest))));

        for (String typed : List.of(title, "nong van " + name, "ban " + organ, guest, guest + " " + title)) {
            assertThat(found(secretary, typed)).as(typed).containsExactly(id);
        }
        assertThat(found(accounts.holding(Roles.STAFF), title)).isEmpty();
    }

    @Test
    void whoMeetsForLeadersOnlyIsNotFoundByOthers() {
        String name = office.code("Kinten");
        long id =
                saved(draft("Việc riêng " + word, office.leader("Lý " + name), null, ActivityDraft.Visibility.LEADERS));
        issue();

        assertThat(found(accounts.holding(Roles.STAFF), name)).isEmpty();
        assertThat(found(accounts.holding(Roles.STAFF), day(monday))).isEmpty();
        assertThat(found(accounts.holding(Roles.LEADER), name)).containsExactly(id);
    }

    @Test
    void aDayThatWasTypedIsFoundWithTheOtherWords() {
        Authentication secretary = accounts.holding(Roles.SECRETARY);
        long id = calendar.meeting(monday, 8, "Họp " + word);
        long next = calendar.meeting(monday.plusDays(1), 8, "Họp " + word);

        assertThat(found(secretary, day(monday))).containsExactly(id);
        assertThat(found(secretary, word + " " + day(monday.plusDays(1)))).containsExactly(next);
        assertThat(found(secretary, day(monday) + " khong" + word)).isEmpty();
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    @Test
    void theNearestToTodayIsTheFirst() {
        long far = calendar.meeting(monday.plusWeeks(1), 8, "Họp " + word);
        long near = calendar.meeting(monday, 8, "Họp " + word);

        assertThat(found(accounts.holding(Roles.SECRETARY))).containsExactly(near, far);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "'", "\"", "\\", "!", "😀", "%' or '1'='1", "a%", "_p", "\\'; drop table x", "!%", "\0"
            })
    void signsDoNoHarm(String typed) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.SECRETARY, Roles.ADMIN));

        assertThat(search.find(query(typed), 5)).noneMatch(SearchGroup::failed);
        if (SearchQuery.of(typed, Translations.VIETNAMESE).isEmpty()) {
            assertThat(search.find(query(typed), 5)).isEmpty();
        }
    }

    private ActivityDraft draft(String content, long chair, @Nullable Long unit, ActivityDraft.Visibility visibility) {
        return new ActivityDraft(
                Period.on(monday, HalfDay.MORNING, null),
                content,
                system.call("Test", () -> kinds.active().getFirst().id()),
                List.of(Participant.leader(chair)),
                List.of(),
                Place.words("Hội trường"),
                null,
                null,
                unit,
                null,
                List.of(),
                null,
                Basis.NONE,
                visibility,
                null,
                null);
    }

    private long saved(ActivityDraft draft) {
        SaveResult result = system.call("Test", () -> activities.save(null, 0, draft));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private Authentication head(long unit) {
        return accounts.person(office.person("Trưởng Ban Tìm"), List.of(unit), Roles.DEPARTMENT_HEAD);
    }

    private void issue() {
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
    }

    private List<Long> found(Authentication who) {
        return found(who, word);
    }

    private List<Long> found(Authentication who, String typed) {
        return as(who, () -> search.find(query(typed), 5)).stream()
                .filter(group -> group.kind().equals("calendar.activity"))
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::id)
                .map(Long::valueOf)
                .toList();
    }

    private long count(Authentication who) {
        return as(who, () -> search.page(query(word), "calendar.activity", 0)).stream()
                .mapToLong(group -> group.hits().size() + (group.more() ? 1 : 0))
                .sum();
    }

    private static <T> T as(Authentication who, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(who);
        return work.get();
    }

    private static SearchQuery query(String typed) {
        return SearchQuery.of(typed, Translations.VIETNAMESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
