package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.reporting.PaperJobRow.State;
import vn.vptu.reporting.internal.JobStore;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;

/** Papers made beside the page: in turn, as whoever asked, called off, taken up again after the server broke down. */
@IntegrationTest
class PaperJobsTest {

    private static final String SEAT = "test-seat";

    @Autowired
    private PaperJobs jobs;

    @Autowired
    private JobRunner runner;

    @Autowired
    private JobStore store;

    @Autowired
    private JobFiles files;

    @Autowired
    private MyNotices notices;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Reader me;

    @BeforeEach
    void come() {
        // What other tests have left waiting is not this test's to make.
        jdbc.sql("update reporting_job set state = 'CANCELLED', ended_at = utc_timestamp(6)"
                        + " where state in ('WAITING', 'RUNNING')")
                .update();
        me = readers.withoutAddress("Người Đặt Bản In", Roles.SECRETARY);
        as(me);
    }

    private static void as(Reader reader) {
        SecurityContextHolder.getContext().setAuthentication(reader.signIn());
    }

    private static PaperPart part(int copies, String name, ReportFormat format) {
        return new PaperPart(
                TestPaper.ID, Map.of("day", "2026-11-23", "copies", Integer.toString(copies), "name", name), format);
    }

    private static PaperJobDraft one(int copies, String name) {
        return new PaperJobDraft(Packing.SINGLE, List.of(part(copies, name, ReportFormat.PDF)));
    }

    private long ask(PaperJobDraft draft) {
        PaperJobResult result = jobs.ask(draft);
        assertThat(result).isInstanceOf(PaperJobResult.Asked.class);
        return ((PaperJobResult.Asked) result).id();
    }

    private List<String> refusals(PaperJobDraft draft) {
        PaperJobResult result = jobs.ask(draft);
        assertThat(result).isInstanceOf(PaperJobResult.Refused.class);
        return ((PaperJobResult.Refused) result)
                .faults().stream()
                        .map(fault -> fault.part() + ":" + fault.error().field() + ":"
                                + fault.error().code())
                        .toList();
    }

    private PaperJobRow row(long id) {
        return jobs.mine().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private Path file(long id) {
        return jobs.result(id).orElseThrow().file();
    }

    private long trail(String record, String action) {
        return jdbc.sql("select count(*) from audit_entry where record_id = ? and action = ? and account_id = ?")
                .params(record, action, me.account())
                .query(Long.class)
                .single();
    }

    private List<String> told() {
        return notices.page(true, PageRequest.of(0, 20)).stream()
                .map(NoticeRow::sentence)
                .toList();
    }

    private int results() {
        return files.files().size();
    }

    @Test
    void aLongPaperIsMadeInTurnAndItsOwnerIsToldWhereItIs() throws IOException {
        long id = ask(one(3_000, "Dài"));
        assertThat(row(id)).returns(State.WAITING, PaperJobRow::state).returns(null, PaperJobRow::file);
        assertThat(trail(Long.toString(id), "ask")).isEqualTo(1);

        assertThat(runner.run(SEAT)).isEqualTo(1);

        PaperJobRow row = row(id);
        assertThat(row.state()).isEqualTo(State.DONE);
        assertThat(row.percent()).isEqualTo(100);
        assertThat(row.file()).isEqualTo("Bản thử- ngày 23-11 của Dài.pdf");
        try (PDDocument paper = Loader.loadPDF(file(id).toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Bản số 1", "Bản số 3000");
        }
        assertThat(Files.size(file(id))).isEqualTo(row.size());
        assertThat(told()).containsExactly("reporting.notice.job-done");
        assertThat(notices.page(true, PageRequest.of(0, 1)).getFirst().link()).isEqualTo("papers/jobs?q=" + id);
        assertThat(trail(TestPaper.ID, "print-pdf")).isEqualTo(1);
    }

    @Test
    void onePdfOfSeveralHasThemInOrderWithBookmarks() throws IOException {
        long id = ask(new PaperJobDraft(
                Packing.PDF,
                List.of(
                        part(2, "Thứ nhất", ReportFormat.PDF),
                        part(1, "Thứ hai", ReportFormat.PDF),
                        part(1, "Thứ nhất", ReportFormat.PDF))));
        runner.run(SEAT);

        try (PDDocument paper = Loader.loadPDF(file(id).toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(3);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    paper.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .containsExactly("Bản thử của Thứ nhất", "Bản thử của Thứ hai", "Bản thử của Thứ nhất");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(paper)).contains("Thứ hai").doesNotContain("Thứ nhất");
        }
        assertThat(row(id).title()).isEqualTo("3 bản in: Bản thử của Thứ nhất và bản khác");
        assertThat(trail(TestPaper.ID, "print-pdf")).isEqualTo(3);
    }

    @Test
    void aZipHasEachInItsFormatUnderANameOfItsOwn() throws IOException {
        long id = ask(new PaperJobDraft(
                Packing.ZIP,
                List.of(
                        part(1, "A", ReportFormat.PDF),
                        part(1, "A", ReportFormat.PDF),
                        part(1, "A", ReportFormat.XLSX),
                        part(1, "A", ReportFormat.DOCX))));
        runner.run(SEAT);

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file(id)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).hasSizeGreaterThan(500);
            }
        }
        assertThat(names)
                .containsExactly(
                        "01 - Bản thử- ngày 23-11 của A.pdf",
                        "02 - Bản thử- ngày 23-11 của A.pdf",
                        "03 - Bản thử- ngày 23-11 của A.xlsx",
                        "04 - Bản thử- ngày 23-11 của A.docx");
    }

    @Test
    void whatCannotBeMadeIsNamedBeforeAnythingIs() {
        long before =
                jdbc.sql("select count(*) from reporting_job").query(Long.class).single();

        assertThat(refusals(new PaperJobDraft(
                        Packing.ZIP,
                        List.of(
                                part(1, "Được", ReportFormat.PDF),
                                part(0, "Trống", ReportFormat.PDF),
                                new PaperPart(TestPaper.ID, Map.of("day", "hôm qua"), ReportFormat.PDF),
                                new PaperPart("trail-extract", Map.of(), ReportFormat.PDF),
                                new PaperPart("khong-co", Map.of(), ReportFormat.PDF),
                                part(5_000_000, "Vô tận", ReportFormat.PDF)))))
                .containsExactly(
                        "1::reporting.page.absent.sentence",
                        "2:day:reporting.error.param-date",
                        "2:copies:reporting.error.param-missing",
                        "3::reporting.page.forbidden.sentence",
                        "4::reporting.page.unknown.sentence",
                        "5::reporting.page.too-long.sentence");
        assertThat(refusals(new PaperJobDraft(Packing.ZIP, List.of())))
                .containsExactly("-1::reporting.error.job-parts");
        assertThat(refusals(new PaperJobDraft(
                        Packing.PDF, java.util.Collections.nCopies(21, part(1, "A", ReportFormat.PDF)))))
                .containsExactly("-1::reporting.error.job-parts");
        assertThat(jdbc.sql("select count(*) from reporting_job")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(trail("trail-extract", "refused")).isEqualTo(1);
    }

    @Test
    void nobodyHasMoreThanFiveWaiting() {
        for (int i = 0; i < PaperJobs.MOST_WAITING; i++) {
            ask(one(1, "Chờ " + i));
        }
        assertThat(refusals(one(1, "Quá nhiều"))).containsExactly("-1::reporting.error.job-waiting");

        as(readers.withoutAddress("Người Khác", Roles.SECRETARY));
        ask(one(1, "Của người khác"));
    }

    @Test
    void aRightThatIsGoneWhenItsTurnComesMakesNothing() {
        long id = ask(one(1, "Mất quyền"));
        int before = results();
        accounts.takeRoles(me.account());

        runner.run(SEAT);

        assertThat(row(id).state()).isEqualTo(State.FAILED);
        assertThat(row(id).fault().error().code()).isEqualTo("reporting.page.forbidden.sentence");
        assertThat(results()).isEqualTo(before);
        assertThat(told()).containsExactly("reporting.notice.job-failed");
        assertThat(trail(TestPaper.ID, "print-pdf")).isZero();
        assertThat(trail(TestPaper.ID, "refused")).isEqualTo(1);
    }

    @Test
    void aPaperThatBreaksSaysSoUnderItsNumberAndTheOthersAreMade() {
        // Looked at first it would break before it waits.
        long broken = store.add(
                new vn.vptu.base.Errand(me.account(), null),
                false,
                "Hỏng",
                new PaperJobDraft(
                        Packing.SINGLE,
                        List.of(new PaperPart(
                                TestPaper.ID,
                                Map.of("day", "2026-11-23", "copies", "1", "broken", "true"),
                                ReportFormat.PDF))),
                "Thử");
        long good = ask(one(1, "Lành"));

        assertThat(runner.run(SEAT)).isEqualTo(2);

        assertThat(row(broken).fault().error().code()).isEqualTo("reporting.error.job-broken");
        assertThat(row(broken).fault().error().args()).containsExactly(Long.toString(broken));
        assertThat(row(good).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatWasCalledOffIsNotMade() {
        long id = ask(one(1, "Thôi"));
        assertThat(jobs.cancel(id)).isEqualTo(new SaveResult.Saved(id));

        assertThat(runner.run(SEAT)).isZero();
        assertThat(row(id).state()).isEqualTo(State.CANCELLED);
        assertThat(jobs.cancel(id)).as("twice").isInstanceOf(SaveResult.Gone.class);
        assertThat(trail(Long.toString(id), "call-off")).isEqualTo(1);
    }

    @Test
    void whatIsCalledOffWhileItIsMadeLeavesNothing() {
        long id = ask(one(1, "Dở dang"));
        JobStore.Taken taken = store.take(SEAT).orElseThrow();
        assertThat(store.progress(taken, SEAT, 40)).isTrue();
        int before = results();
        jobs.cancel(id);

        assertThat(store.progress(taken, SEAT, 50)).isFalse();
        assertThat(store.finish(taken, SEAT, new JobStore.Result("x", "x", "x", 1)))
                .isFalse();
        assertThat(row(id).state()).isEqualTo(State.CANCELLED);
        assertThat(results()).isEqualTo(before);
    }

    @Test
    void aJobOfAServerThatBrokeDownIsMadeByWhoeverTakesItsSeat() {
        long id = ask(one(1, "Máy hỏng"));
        assertThat(store.take(SEAT)).isPresent();
        assertThat(row(id).state()).isEqualTo(State.RUNNING);

        runner.run("another-seat");
        assertThat(row(id).state()).as("another seat has nothing to do with it").isEqualTo(State.RUNNING);

        runner.run(SEAT);
        assertThat(row(id).state()).isEqualTo(State.DONE);
        assertThat(told()).containsExactly("reporting.notice.job-done");
    }

    @Test
    void aJobThatBreaksItsServerDownTwiceIsGivenUp() {
        long id = ask(one(1, "Máy hỏng mãi"));
        assertThat(store.take(SEAT)).isPresent();
        assertThat(store.takeBack(SEAT)).isEmpty();
        assertThat(store.take(SEAT)).isPresent();

        runner.run(SEAT);

        assertThat(row(id).state()).isEqualTo(State.FAILED);
        assertThat(row(id).fault().error().code()).isEqualTo("reporting.error.job-interrupted");
    }

    @Test
    void aResultIsForWhoeverAskedForItWhileTheRightLasts() {
        long id = ask(one(1, "Riêng"));
        runner.run(SEAT);
        assertThat(jobs.result(id)).isPresent();

        Reader other = readers.withoutAddress("Người Tò Mò", Roles.SECRETARY);
        as(other);
        assertThatThrownBy(() -> jobs.result(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(jobs.cancel(id)).isInstanceOf(SaveResult.Gone.class);
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'reporting.job' and record_id = ?"
                                + " and action = 'refused' and account_id = ?")
                        .params(id, other.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        as(me);
        accounts.takeRoles(me.account());
        assertThatThrownBy(() -> jobs.result(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void resultsGoWhenTheyAreOldAndNothingElseDoes() throws IOException {
        long id = ask(one(1, "Cũ"));
        runner.run(SEAT);
        Path file = file(id);
        jdbc.sql("update reporting_job set ended_at = ? where id = ?")
                .params(java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(8))), id)
                .update();
        long fresh = ask(one(1, "Mới"));
        runner.run(SEAT);
        Files.setLastModifiedTime(
                file, java.nio.file.attribute.FileTime.from(clock.instant().minus(Duration.ofDays(8))));

        assertThat(JobSeats.clean(store, files, clock.instant(), Duration.ofDays(7)))
                .isGreaterThanOrEqualTo(1);

        assertThat(jobs.mine()).extracting(PaperJobRow::id).contains(fresh).doesNotContain(id);
        assertThat(file).doesNotExist();
        assertThat(file(fresh)).exists();
    }

    @Test
    void aPaperIsMadeBesideThePageOnlyWhenItIsLong() {
        var paper = new TestPaper();
        assertThat(jobs.tooLongToWait(paper, part(1_000, "A", ReportFormat.PDF).query()))
                .isZero();
        assertThat(jobs.tooLongToWait(paper, part(1_001, "A", ReportFormat.PDF).query()))
                .isEqualTo(1_001);
        assertThat(jobs.tooLongToWait(paper, Map.of())).isZero();
    }
}
