package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;
import static vn.vptu.testing.TestOffice.title;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class LeadersTest {

    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2031, 7, 1);

    @Autowired
    private Leaders leaders;

    @Autowired
    private TestOffice directory;

    @Autowired
    private SystemActor system;

    @Test
    void aTitlePassesFromOneLeaderToTheNextOnTheDayTheFirstNoLongerHoldsIt() {
        long organ = directory.organ("Tỉnh uỷ Kế nhiệm");
        long first = directory.leader("Một Kế Nhiệm", 1, ALWAYS, null, title(organ, "Bí thư", ALWAYS, JUNE));
        long second = directory.leader("Hai Kế Nhiệm", 2, ALWAYS, null, title(organ, "Bí thư", JUNE, null));

        assertThat(holderOn(organ, JUNE.minusDays(1))).containsExactly(first);
        assertThat(holderOn(organ, JUNE)).containsExactly(second);
    }

    @Test
    void aTitleHeldForOneDayMoreIsRefusedNamingTheHolderAndTheDates() {
        long organ = directory.organ("Tỉnh uỷ Trùng");
        directory.leader("Đang Giữ", 1, ALWAYS, null, title(organ, "Bí thư", MAY, JULY));
        long person = directory.person("Muốn Giữ");

        SaveResult overlapping =
                leaders.save(null, 0, leader(person, title(organ, "bí  thư", JULY.minusDays(1), null)));
        assertThat(errors(overlapping))
                .containsExactly(FieldError.of(
                        "titles.0.shortTitle",
                        "directory.error.title-taken-until",
                        "bí thư",
                        "Tỉnh uỷ Trùng",
                        "Đang Giữ",
                        "01/05/2031",
                        "30/06/2031"));
        assertThat(leaders.save(null, 0, leader(person, title(organ, "Bí thư", JULY, null))))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aTitleWithoutEndIsTakenForEver() {
        long organ = directory.organ("Tỉnh uỷ Mãi");
        directory.leader("Giữ Mãi", 1, ALWAYS, null, title(organ, "Bí thư", MAY, null));

        assertThat(errors(leaders.save(
                        null, 0, leader(directory.person("Đến Sau"), title(organ, "Bí thư", JULY.plusYears(9), null)))))
                .extracting(FieldError::code)
                .containsExactly("directory.error.title-taken");
    }

    @Test
    void theSameTitleInAnotherOrganIsAnotherTitle() {
        long one = directory.organ("Đảng uỷ Một");
        long other = directory.organ("Đảng uỷ Hai");
        directory.leader("Một Bí Thư", 1, ALWAYS, null, title(one, "Bí thư", ALWAYS, null));

        assertThat(leaders.save(null, 0, leader(directory.person("Hai Bí Thư"), title(other, "Bí thư", ALWAYS, null))))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whoIsNoLeaderAnyMoreHoldsNoTitleAnyMore() {
        long organ = directory.organ("Tỉnh uỷ Nghỉ hưu");
        long retired = directory.leader("Đã Nghỉ", 1, ALWAYS, JUNE, title(organ, "Bí thư", ALWAYS, null));
        long next = directory.leader("Thay Thế", 2, ALWAYS, null, title(organ, "Bí thư", JUNE, null));

        assertThat(holderOn(organ, JUNE.minusDays(1))).containsExactly(retired);
        assertThat(holderOn(organ, JUNE)).containsExactly(next);
    }

    @Test
    void oneLeaderDoesNotHoldATitleTwiceNorTwoMainTitlesAtOnce() {
        long organ = directory.organ("Tỉnh uỷ Hai lần");
        long other = directory.organ("HĐND Hai lần");

        assertThat(errors(leaders.save(
                        null,
                        0,
                        leader(
                                directory.person("Giữ Hai Lần"),
                                new LeaderDraft.Title(organ, "Bí thư", "", true, MAY, JULY),
                                new LeaderDraft.Title(organ, "Bí thư", "", false, JUNE, null),
                                new LeaderDraft.Title(other, "Chủ tịch", "", true, JUNE, null)))))
                .containsExactly(
                        FieldError.of("titles.1.shortTitle", "directory.error.title-twice", "Bí thư"),
                        FieldError.of("titles.2.shortTitle", "directory.error.two-main-titles", "Bí thư"));
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAtItsRow() {
        long organ = directory.organ("Tỉnh uỷ Ngược");

        assertThat(errors(leaders.save(
                        null, 0, leader(directory.person("Ngày Ngược"), title(organ, "Uỷ viên", JULY, JUNE)))))
                .containsExactly(FieldError.of("titles.0.validTo", "common.error.period", "31/05/2031", "01/07/2031"));
    }

    @Test
    void aPersonIsALeaderOnlyOnce() {
        long person = directory.person("Một Lần Thôi");
        leaders.save(null, 0, leader(person));

        assertThat(errors(leaders.save(null, 0, leader(person))))
                .extracting(FieldError::code)
                .containsExactly("directory.error.leader-twice");
    }

    @Test
    void theBoardShowsLeadersOfTheWeekByRankWithTheTitleHeldFirst() {
        long organ = directory.organ("Tỉnh uỷ Bảng");
        LocalDate end = LocalDate.of(2032, 1, 1);
        long second = onBoard(
                "Bảng Phó", 902, end, title(organ, "Phó Bí thư", ALWAYS, JUNE), title(organ, "Bí thư", JUNE, null));
        long first = onBoard("Bảng Trưởng", 901, JUNE.plusDays(1), title(organ, "Bí thư", ALWAYS, JUNE));
        long gone = onBoard("Bảng Cũ", 900, MAY);

        List<LeaderName> week = leaders.onBoard(JUNE.minusDays(2), JUNE.plusDays(4)).stream()
                .filter(leader -> Set.of(first, second, gone).contains(leader.id()))
                .toList();
        assertThat(week)
                .containsExactly(
                        new LeaderName(first, "Bảng Trưởng", "Bí thư", 901),
                        new LeaderName(second, "Bảng Phó", "Phó Bí thư", 902));
        assertThat(leaders.onBoard(JUNE.plusDays(1), JUNE.plusDays(7)))
                .extracting(LeaderName::id)
                .contains(second)
                .doesNotContain(first, gone);
        assertThat(leaders.named(List.of(second, gone, -1L), JUNE))
                .containsOnlyKeys(second, gone)
                .containsEntry(second, new LeaderName(second, "Bảng Phó", "Bí thư", 902));
    }

    @Test
    void allLeadersOfADayComeWithTheTitlesOfThatDay() {
        long party = directory.organ("Tỉnh uỷ Mọi chức");
        long council = directory.organ("HĐND Mọi chức");
        long id = directory.leader(
                "Nhiều Chức",
                1,
                ALWAYS,
                null,
                title(party, "Phó Bí thư", ALWAYS, null),
                new LeaderDraft.Title(council, "Chủ tịch HĐND", "Chủ tịch HĐND tỉnh", false, MAY, JUNE));

        assertThat(entry(id, MAY).titles())
                .extracting(LeaderEntry.HeldTitle::shortTitle)
                .containsExactly("Phó Bí thư", "Chủ tịch HĐND");
        assertThat(entry(id, JUNE).titles())
                .containsExactly(
                        new LeaderEntry.HeldTitle(party, "Tỉnh uỷ Mọi chức", "Phó Bí thư", "Phó Bí thư", true));
        assertThat(leaders.ofPerson(entry(id, MAY).personId()))
                .map(LeaderName::id)
                .contains(id);
        assertThat(leaders.page("chu tich hdnd", Pageable.unpaged()))
                .extracting(LeaderRow::id)
                .contains(id);
        assertThat(leaders.count("nhieu chuc")).isEqualTo(1);
    }

    @Test
    void savingKeepsTheTitlesThatAreStillThere() {
        long organ = directory.organ("Tỉnh uỷ Sửa");
        long id = directory.leader("Được Sửa", 5, ALWAYS, null, title(organ, "Uỷ viên", ALWAYS, null));
        Edited<LeaderDraft> read = leaders.find(id).orElseThrow();
        LeaderDraft draft = read.draft();

        leaders.save(
                id,
                read.version(),
                new LeaderDraft(draft.personId(), 6, false, draft.validFrom(), null, draft.titles()));

        assertThat(leaders.find(id)).hasValueSatisfying(now -> {
            assertThat(now.draft().rankOrder()).isEqualTo(6);
            assertThat(now.draft().titles()).isEqualTo(draft.titles());
            assertThat(now.version()).isGreaterThan(read.version());
        });
        assertThat(leaders.save(id, read.version(), draft)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void twoEditorsAtTheSameMomentDoNotBothGetTheTitle() throws Exception {
        long organ = directory.organ("Tỉnh uỷ Tranh nhau");
        List<Long> people = List.of(directory.person("Một Tranh"), directory.person("Hai Tranh"));
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<SaveResult>> results = people.stream()
                    .map(person -> pool.submit(() -> {
                        start.await();
                        return system.call(
                                "Test",
                                () -> leaders.save(null, 0, leader(person, title(organ, "Bí thư", ALWAYS, null))));
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(
                            results.get(0).get().getClass(),
                            results.get(1).get().getClass()))
                    .containsExactlyInAnyOrder(SaveResult.Saved.class, SaveResult.Refused.class);
        }
    }

    /** On the board in 2031 only: other tests look at theirs. */
    private long onBoard(String name, int rank, LocalDate until, LeaderDraft.Title... titles) {
        LeaderDraft draft =
                new LeaderDraft(directory.person(name), rank, true, LocalDate.of(2031, 1, 1), until, List.of(titles));
        return ((SaveResult.Saved) leaders.save(null, 0, draft)).id();
    }

    private LeaderEntry entry(long id, LocalDate on) {
        return leaders.all(on).stream()
                .filter(leader -> leader.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> holderOn(long organ, LocalDate day) {
        return leaders.all(day).stream()
                .filter(leader -> leader.titles().stream().anyMatch(title -> title.organId() == organ))
                .map(LeaderEntry::id)
                .toList();
    }

    private static LeaderDraft leader(long person, LeaderDraft.Title... titles) {
        return new LeaderDraft(person, 1, false, ALWAYS, null, List.of(titles));
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
