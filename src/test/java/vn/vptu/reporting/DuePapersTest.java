package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperDue;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.Weeks;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestWeeks;

/** Papers that leave the office by what is done elsewhere: the schedule of a week lies in the archive once it is issued. */
@IntegrationTest
class DuePapersTest {

    @Autowired
    private DuePapers due;

    @Autowired
    private IssuedPapers archive;

    @Autowired
    private Reports reports;

    @Autowired
    private Weeks weeks;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestReaders readers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate monday;

    @BeforeEach
    void aWeekThatIsApproved() {
        monday = TestWeeks.monday();
        calendar.meeting(monday, 8, "Họp giao ban đầu tuần");
        calendar.submit(monday);
        calendar.approve(monday);
        as(Roles.CHIEF_OF_OFFICE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void as(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));
    }

    private void issue() {
        SaveResult result = weeks.issue(monday, weeks.view(monday).week().version());
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }

    private List<IssuedPaper> kept() {
        return papersOf("week=" + monday);
    }

    private List<IssuedPaper> papersOf(String parameters) {
        return archive.page(IssuedFilter.ALL, PageRequest.of(0, 10_000)).stream()
                .map(row -> archive.find(row.id()).orElseThrow())
                .filter(paper -> paper.parameters().contains(parameters))
                .toList();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from reporting_due where query like ?")
                .param("%" + monday + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void anIssuedWeekLiesInTheArchiveInTheNameOfWhoIssuedItWithTheBytesOfItsPaper() {
        issue();
        assertThat(waiting()).isEqualTo(1);
        assertThat(kept()).isEmpty();

        due.run();

        assertThat(waiting()).isZero();
        assertThat(kept()).singleElement().satisfies(paper -> {
            assertThat(paper.report()).isEqualTo("week-schedule");
            assertThat(paper.state()).isEqualTo(IssuedState.ISSUED);
            assertThat(paper.accountId())
                    .isEqualTo(
                            TestAccounts.idOf(SecurityContextHolder.getContext().getAuthentication()));
            assertThat(archive.open(paper.id())).isInstanceOf(IssuedFile.Whole.class);
            assertThat(reports.render("week-schedule", ReportFormat.PDF, archive.query(paper)))
                    .as("its parameters lead to the same paper")
                    .isInstanceOf(ReportOutcome.Made.class);
        });
    }

    @Test
    void aPaperThatComesInsteadOfAnotherTakesItsPlaceWhoeverIssuedThatOne() {
        as(Roles.SECRETARY);
        String first = "day=" + monday + "&copies=1&kind=SHORT&broken=false";
        String second = "day=" + monday + "&copies=2&kind=SHORT&broken=false";
        happens(new PaperDue(TestPaper.ID, first, null));
        due.run();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        readers.withoutAddress("Thư Ký Khác", Roles.SECRETARY).signIn());
        happens(new PaperDue(TestPaper.ID, second, first));
        due.run();
        happens(new PaperDue(TestPaper.ID, second, first));
        due.run();

        assertThat(papersOf("day=" + monday))
                .extracting(IssuedPaper::state)
                .containsExactlyInAnyOrder(IssuedState.ISSUED, IssuedState.REPLACED);
    }

    private void happens(PaperDue paper) {
        transaction.executeWithoutResult(status -> events.publishEvent(paper));
    }

    @Test
    void whatCannotBeKeptWaitsAndIsGivenUpAfterSomeTriesWithAWordToWhoeverDidIt() {
        issue();
        long me = TestAccounts.idOf(SecurityContextHolder.getContext().getAuthentication());
        jdbc.sql("update reporting_due set query = replace(query, 'issue=1', 'issue=77') where query like ?")
                .param("%" + monday + "%")
                .update();
        long before = told(me);

        for (int i = 0; i < 4; i++) {
            due.run();
        }
        assertThat(told(me)).isEqualTo(before);
        due.run();
        due.run();

        assertThat(told(me)).isEqualTo(before + 1);
        assertThat(waiting()).isEqualTo(1);
        assertThat(kept()).isEmpty();
    }

    private long told(long account) {
        return jdbc.sql("select count(*) from notifications_notice where account_id = ?"
                        + " and sentence = 'reporting.notice.due-failed'")
                .param(account)
                .query(Long.class)
                .single();
    }

    @Test
    void whatTheSystemIssuesByItselfLeavesNoPaper() {
        calendar.issue(monday);

        assertThat(waiting())
                .as("what the system does is no paper that left the office")
                .isZero();
    }
}
