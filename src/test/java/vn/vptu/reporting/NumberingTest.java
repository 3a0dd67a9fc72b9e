package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.reporting.NumberSchemeDraft.Restart;
import vn.vptu.reporting.internal.GivenNumber;
import vn.vptu.reporting.internal.Numbering;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** Numbers of papers: written as the rules say, without a gap, anew with each term or year. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class NumberingTest {

    private static final String REPORT = "vehicles";

    @Autowired
    private NumberSchemes schemes;

    @Autowired
    private Numbering numbering;

    @Autowired
    private Issuing issuing;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private TestIssues test;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Numbering.Row.Of row(String report, LocalDate day) {
        return (Numbering.Row.Of) numbering.row(report, day);
    }

    private String taken(String report, LocalDate day) {
        return transaction.execute(status -> numbering.take(row(report, day))).text();
    }

    private static NumberSchemeDraft draft(
            String report, String type, PaperFamily family, Restart restarts, int first, LocalDate from, LocalDate to) {
        return new NumberSchemeDraft(report, "Văn phòng", type, "VPTU", family, restarts, true, first, from, to);
    }

    private long saved(NumberSchemeDraft draft) {
        SaveResult result = schemes.save(null, 0, draft);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private List<String> refused(NumberSchemeDraft draft) {
        SaveResult result = schemes.save(null, 0, draft);
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        return ((SaveResult.Refused) result)
                .errors().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList();
    }

    @Test
    void theNumberStandsOnThePaperAndBelowTenWithAZero() throws Exception {
        LocalDate today = LocalDate.now(clock);
        assertThat(test.issued(REPORT, Map.of()))
                .satisfies(
                        id -> assertThat(papers.find(id).orElseThrow().number()).isNull());
        test.numbered(REPORT, "TBX", today, today.plusDays(1));

        IssuePlan plan = issuing.plan(test.paper(REPORT), Map.of());
        assertThat(plan).isInstanceOfSatisfying(IssuePlan.Ready.class, ready -> {
            assertThat(ready.number()).isEqualTo("Số 01-TBX/VPTU");
            assertThat(ready.day()).isEqualTo(today);
        });
        long id = test.issued(REPORT, Map.of());
        assertThat(papers.find(id).orElseThrow().number()).isEqualTo("Số 01-TBX/VPTU");
        try (PDDocument pdf = Loader.loadPDF(((IssuedFile.Whole) papers.open(id)).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Số 01-TBX/VPTU");
        }
        long young = ((SaveResult.Saved) issuing.replace(id, "Thêm xe")).id();
        assertThat(papers.find(young).orElseThrow().number()).isEqualTo("Số 02-TBX/VPTU");
        assertThat(schemes.page("tbx", org.springframework.data.domain.Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> assertThat(row.lastNumber()).isEqualTo("Số 02-TBX/VPTU"));
        assertThat(papers.count(new IssuedFilter("so 02-tbx", null, null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void theStateWritesNumbersItsOwnWayAndBeginsAnewEachYear() {
        saved(draft("organ-members", "BCS", PaperFamily.STATE, Restart.YEAR, 9, LocalDate.of(2031, 3, 1), null));

        assertThat(taken("organ-members", LocalDate.of(2031, 12, 31))).isEqualTo("Số: 09/BCS-VPTU");
        assertThat(taken("organ-members", LocalDate.of(2031, 12, 31))).isEqualTo("Số: 10/BCS-VPTU");
        assertThat(taken("organ-members", LocalDate.of(2032, 1, 1))).isEqualTo("Số: 01/BCS-VPTU");
        assertThat(numbering.row("organ-members", LocalDate.of(2031, 2, 28))).isInstanceOf(Numbering.Row.None.class);
    }

    @Test
    void thePartyCountsThroughTheTermAndSaysWhenNoneIsEntered() {
        LocalDate now = LocalDate.now(clock);
        saved(draft("staff-by-unit", "BCT", PaperFamily.PARTY, Restart.TERM, 1, LocalDate.of(1991, 1, 1), null));

        assertThat(taken("staff-by-unit", now)).isEqualTo("Số 01-BCT/VPTU");
        assertThat(taken("staff-by-unit", now.plusMonths(2))).isEqualTo("Số 02-BCT/VPTU");
        assertThat(numbering.row("staff-by-unit", LocalDate.of(1991, 6, 1))).isInstanceOf(Numbering.Row.NoTerm.class);
    }

    @Test
    void kindsOfPapersWithTheSameSignsShareOneRowOfNumbers() {
        saved(draft(
                "organ-members",
                "CHG",
                PaperFamily.PARTY,
                Restart.YEAR,
                1,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2022, 1, 1)));
        saved(draft(
                "phone-book",
                "CHG",
                PaperFamily.PARTY,
                Restart.YEAR,
                1,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2022, 1, 1)));
        LocalDate then = LocalDate.of(2021, 7, 1);

        assertThat(taken("organ-members", then)).isEqualTo("Số 01-CHG/VPTU");
        assertThat(taken("phone-book", then)).isEqualTo("Số 02-CHG/VPTU");
    }

    @Test
    void fourWhoIssueAtOnceGetOneToAHundredWithoutAGapThoughSomeOfThemFail() throws Exception {
        saved(draft("trail-extract", "GAP", PaperFamily.PARTY, Restart.YEAR, 1, LocalDate.of(2041, 1, 1), null));
        LocalDate day = LocalDate.of(2041, 2, 2);
        SecurityContext who = SecurityContextHolder.getContext();
        AtomicInteger failed = new AtomicInteger();
        Callable<List<Integer>> work = () -> {
            SecurityContextHolder.setContext(who);
            List<Integer> got = new ArrayList<>();
            for (int i = 0; got.size() < 25; i++) {
                boolean fails = i % 5 == 3;
                GivenNumber number = transaction.execute(status -> {
                    GivenNumber given = numbering.take(row("trail-extract", day));
                    if (fails) {
                        failed.incrementAndGet();
                        status.setRollbackOnly();
                    }
                    return given;
                });
                if (!fails) {
                    got.add(number.serial());
                }
            }
            return got;
        };
        List<Integer> all = new ArrayList<>();
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<List<Integer>>> futures = four.invokeAll(List.of(work, work, work, work));
            for (Future<List<Integer>> future : futures) {
                all.addAll(future.get());
            }
        }

        assertThat(failed).hasPositiveValue();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void papersIssuedAtOnceAreNumberedWithoutAGapToo() throws Exception {
        LocalDate today = LocalDate.now(clock);
        test.numbered(TestPaper.ID, "SONG", today, today.plusDays(1));
        SecurityContext who = SecurityContextHolder.getContext();
        Callable<Integer> work = () -> {
            SecurityContextHolder.setContext(who);
            int refused = 0;
            for (int i = 0; i < 5; i++) {
                Map<String, String> broken = new java.util.HashMap<>(TestIssues.copies(i == 2 ? 0 : 1, "Song Song"));
                refused += issuing.issue(test.paper(TestPaper.ID), broken) instanceof SaveResult.Refused ? 1 : 0;
            }
            return refused;
        };
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> future : four.invokeAll(List.of(work, work, work, work))) {
                assertThat(future.get()).isEqualTo(1);
            }
        }

        assertThat(jdbc.sql("select serial from reporting_issued where number_key like 'VPTU|SONG|%' order by serial")
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
        long scheme = schemes.page("song", org.springframework.data.domain.Pageable.unpaged())
                .getFirst()
                .id();
        Edited<NumberSchemeDraft> edited = schemes.find(scheme).orElseThrow();
        assertThat(edited.draft().typeCode()).isEqualTo("SONG");
    }

    @Test
    void twoWaysOfNumberingOneKindDoNotOverlapAndEverySentenceHasItsField() {
        LocalDate from = LocalDate.of(2051, 1, 1);
        saved(draft("rooms", "TB", PaperFamily.PARTY, Restart.YEAR, 1, from, LocalDate.of(2052, 1, 1)));

        assertThat(refused(draft("rooms", "TB", PaperFamily.PARTY, Restart.YEAR, 1, LocalDate.of(2051, 6, 1), null)))
                .containsExactly("validFrom reporting.error.number-overlaps");
        saved(draft("rooms", "TB", PaperFamily.PARTY, Restart.YEAR, 1, LocalDate.of(2052, 1, 1), null));
        assertThat(refused(draft("rooms", "TB", PaperFamily.PARTY, Restart.YEAR, 1, LocalDate.of(2060, 1, 1), null)))
                .containsExactly("validFrom reporting.error.number-open");
        assertThat(refused(draft("no-such", "T B", PaperFamily.TREASURY, Restart.YEAR, 0, from, from)))
                .containsExactlyInAnyOrder(
                        "report reporting.error.no-report",
                        "family reporting.error.number-family",
                        "firstNo common.error.out-of-range",
                        "validTo common.error.period",
                        "typeCode reporting.error.number-code");
        assertThat(refused(new NumberSchemeDraft(null, " ", "", "", null, null, true, null, null, null)))
                .containsExactlyInAnyOrder(
                        "report common.error.missing",
                        "issuer common.error.missing",
                        "typeCode common.error.missing",
                        "organCode common.error.missing",
                        "family common.error.missing",
                        "restarts common.error.missing",
                        "firstNo common.error.missing",
                        "validFrom common.error.missing");
    }

    @Test
    @AsUser(Roles.STAFF)
    void whoeverKeepsNoPapersChangesNoNumbers() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> schemes.save(
                        null,
                        0,
                        draft("rooms", "TB", PaperFamily.PARTY, Restart.YEAR, 1, LocalDate.of(2071, 1, 1), null)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThat(schemes.count("")).isNotNegative();
    }
}
