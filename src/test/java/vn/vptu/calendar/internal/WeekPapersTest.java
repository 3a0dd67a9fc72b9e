package vn.vptu.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.calendar.internal.TestPapers.as;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityKinds;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.KindRow;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Place;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** What stands on the paper of a week made through the services, for whom, and whether it stays so. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class WeekPapersTest {

    @Autowired
    private Activities activities;

    @Autowired
    private TestPapers papers;

    @Autowired
    private ActivityKinds kinds;

    @Autowired
    private OfficeSettings settings;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Clock clock;

    @Autowired
    private People people;

    @Autowired
    private Rooms rooms;

    @Autowired
    private TestOffice directory;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private SystemActor system;

    private LocalDate monday;
    private String before;
    private String after;
    private long person;
    private long leader;
    private long room;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
        // Given names that nobody else has: others would be printed in full.
        before = directory.code("Trước");
        after = directory.code("Sau");
        person = directory.person("Nông Văn " + before);
        leader = directory.leaderOf(person, false);
        room = directory.room("Phòng họp Trước");
    }

    @Test
    void anIssuedPaperStaysAsItWasWhateverIsChangedLaterAndADraftFollows() {
        meeting("Giao ban", leader, Place.room(room));
        String draft = pdf("");
        papers.issue(monday);
        String issued = pdf("");
        assertThat(issued).contains("Đ/c" + before, "PhònghọpTrước").doesNotContain("BẢNNHÁP");
        assertThat(draft).contains("Đ/c" + before, "PhònghọpTrước", "BẢNNHÁP");

        String place = settings.text("paper.place");
        long signer = signs("K/T CHÁNH VĂN PHÒNG", "Đàm Văn Người Mới");
        try {
            settings.save(Map.of("paper.place", "Cao Lộc", "paper.spelling", "ủy"));
            rename();

            assertThat(pdf("")).isEqualTo(issued);
            assertThat(pdf("&issue=1")).isEqualTo(issued);
            monday = monday.plusWeeks(1);
            meeting("Giao ban", leader, Place.room(room));
            assertThat(pdf(""))
                    .contains(
                            "Đ/c" + after,
                            "PhònghọpSau",
                            "ĐàmVănNgườiMới",
                            "CaoLộc,ngày",
                            "K/TCHÁNHVĂNPHÒNG",
                            "TỈNHỦYLẠNGSƠN");
        } finally {
            settings.save(Map.of("paper.place", place, "paper.spelling", "uỷ"));
            signatories.save(signer, 0, endedLongAgo(signer));
        }
    }

    /** From today on somebody signs the schedule, whoever signs the other papers. */
    private long signs(String authority, String name) {
        SignatoryDraft signs = new SignatoryDraft(
                PaperFamily.PARTY,
                "week-schedule",
                null,
                authority,
                "PHÓ CHÁNH VĂN PHÒNG",
                null,
                name,
                0,
                LocalDate.now(clock),
                null);
        return ((SaveResult.Saved) signatories.save(null, 0, signs)).id();
    }

    private SignatoryDraft endedLongAgo(long id) {
        SignatoryDraft was = signatories.find(id).orElseThrow().draft();
        return new SignatoryDraft(
                was.family(),
                was.paper(),
                was.place(),
                was.authority(),
                was.title(),
                was.personId(),
                was.signerName(),
                was.sortOrder(),
                TestOffice.ALWAYS,
                TestOffice.ALWAYS.plusDays(1));
    }

    @Test
    void everyAuthorisationOnPaperSaysForWhom() {
        String thay = directory.code("Thay");
        String cung = directory.code("Cùng");
        String du = directory.code("Dự");
        long taker = directory.leader("Bế Thị " + thay);
        long beside = directory.leader("Lý Văn " + cung);
        long attends = directory.leader("Vi Văn " + du);
        save(draft("Đón đoàn", Place.NONE, List.of(new Authorisation(leader, taker)), ActivityDraft.Visibility.INTERNAL)
                .change()
                .chairs(Participant.leader(leader), Participant.leader(beside))
                .draft());
        save(draft("Dự lễ", Place.NONE, List.of(new Authorisation(attends, taker)), ActivityDraft.Visibility.INTERNAL)
                .change()
                .period(Period.on(monday, HalfDay.AFTERNOON, LocalTime.of(15, 0)))
                .attendees(Attendee.attending(Participant.leader(attends)))
                .draft());

        assertThat(pdf(""))
                .contains("Đ/c" + thay + "(uỷquyềncủađ/c" + before + ");Đ/c" + cung)
                .contains("Đ/c" + thay + "(uỷquyềncủađ/c" + du + ")");
    }

    @Test
    void aScheduleThatIsTheInvitationSaysSo() {
        ActivityDraft meeting = draft("Hội nghị", Place.NONE, List.of(), ActivityDraft.Visibility.INTERNAL);
        save(new ActivityDraft(
                meeting.period(),
                meeting.content(),
                meeting.kindId(),
                meeting.chairs(),
                List.of(Attendee.attending(Participant.words("Ban Tổ chức"))),
                meeting.place(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                new Basis(null, null, null, false, true),
                ActivityDraft.Visibility.INTERNAL,
                null,
                null));

        assertThat(pdf("")).contains("BanTổchức;Thaygiấymời");
    }

    @Test
    void whatIsForLeadersAndBusySlotsNeverGetOnALimitedPaper() {
        meeting("Nội dung thường", leader, Place.room(room));
        ActivityDraft secret = draft(
                        "Nội dung kín", Place.words("Chỗ kín"), List.of(), ActivityDraft.Visibility.LEADERS)
                .change()
                .period(Period.on(monday, HalfDay.AFTERNOON, LocalTime.of(14, 35)))
                .chairs(Participant.leader(leader))
                .attendees(Attendee.attending(Participant.words("Người kín")))
                .draft();
        save(secret);
        long busyLeader = directory.leader("Hoàng Văn Mật");
        KindRow busy = kinds.active().stream().filter(KindRow::busy).findFirst().orElseThrow();
        save(ActivityDraft.of(Period.on(monday, HalfDay.MORNING, LocalTime.of(9, 55)), "", busy.id())
                .change()
                .chairs(Participant.leader(busyLeader))
                .draft());
        papers.issue(monday);

        String full = pdf("&variant=FULL");
        String limited =
                as(accounts.holding(Roles.STAFF), () -> papers.read(monday, ReportFormat.PDF, "&variant=LIMITED"));
        String word =
                as(accounts.holding(Roles.STAFF), () -> papers.read(monday, ReportFormat.DOCX, "&variant=LIMITED"));
        assertThat(full).contains("Nộidungkín", "Chỗkín", "Ngườikín");
        for (String paper : List.of(limited, word)) {
            assertThat(paper)
                    .contains("Nộidungthường", "14h35", "Hoạtđộngcủalãnhđạo")
                    .doesNotContain("kín", "Mật", "9h55");
        }
        assertThat(full).doesNotContain("Mật", "9h55");
        assertThat(papers.fileName(monday, "&variant=LIMITED")).contains("(rút gọn)");
        assertThat(papers.fileName(monday, "&variant=FULL")).doesNotContain("rút gọn");
    }

    @ParameterizedTest
    @CsvSource({
        // role, full draft, limited draft, full issue, limited issue
        "SECRETARY, true, true, true, true",
        "CHIEF_OF_OFFICE, true, true, true, true",
        "AUDITOR, true, true, true, true",
        "LEADER, false, false, true, true",
        "STAFF, false, false, false, true",
        "DEPARTMENT_HEAD, false, false, false, true",
        "FINANCE, false, false, false, true",
        "ADMIN, false, false, false, false"
    })
    void whoGetsWhichPaper(
            String role, boolean fullDraft, boolean limitedDraft, boolean fullIssue, boolean limitedIssue) {
        meeting("Giao ban", leader, Place.room(room));
        Authentication who = accounts.holding(role);

        for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.DOCX)) {
            assertThat(as(who, () -> papers.made(monday, format, "&variant=FULL")))
                    .isEqualTo(fullDraft);
            assertThat(as(who, () -> papers.made(monday, format, "&variant=LIMITED")))
                    .isEqualTo(limitedDraft);
        }
        papers.issue(monday);
        for (String version : List.of("", "&issue=1")) {
            assertThat(as(who, () -> papers.made(monday, ReportFormat.PDF, "&variant=FULL" + version)))
                    .isEqualTo(fullIssue);
            assertThat(as(who, () -> papers.made(monday, ReportFormat.PDF, "&variant=LIMITED" + version)))
                    .isEqualTo(limitedIssue);
        }
        assertThat(as(who, () -> papers.made(monday, ReportFormat.PDF, "&variant=LIMITED&issue=2")))
                .isFalse();
    }

    private void rename() {
        system.run("Test", () -> {
            Edited<PersonDraft> found = people.find(person).orElseThrow();
            PersonDraft now = found.draft();
            saved(people.save(
                    person,
                    found.version(),
                    new PersonDraft(
                            "Nông Văn " + after,
                            now.phone(),
                            now.mobile(),
                            now.email(),
                            now.room(),
                            now.active(),
                            now.assignments())));
            Edited<RoomDraft> hall = rooms.find(room).orElseThrow();
            RoomDraft old = hall.draft();
            saved(rooms.save(
                    room,
                    hall.version(),
                    new RoomDraft(
                            old.code(),
                            "Phòng họp Sau",
                            old.location(),
                            old.capacity(),
                            old.equipment(),
                            old.validTo())));
        });
    }

    private void meeting(String content, long chair, Place place) {
        save(draft(content, place, List.of(), ActivityDraft.Visibility.INTERNAL)
                .change()
                .chairs(Participant.leader(chair))
                .draft());
    }

    private ActivityDraft draft(
            String content, Place place, List<Authorisation> authorisations, ActivityDraft.Visibility visibility) {
        return new ActivityDraft(
                Period.on(monday, HalfDay.MORNING, LocalTime.of(8, 0)),
                content,
                kinds.active().getFirst().id(),
                List.of(),
                List.of(),
                place,
                null,
                null,
                null,
                null,
                authorisations,
                null,
                Basis.NONE,
                visibility,
                null,
                null);
    }

    private String pdf(String query) {
        return papers.read(monday, ReportFormat.PDF, query);
    }

    private void save(ActivityDraft draft) {
        saved(activities.save(null, 0, draft));
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
