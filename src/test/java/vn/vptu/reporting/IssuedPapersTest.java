package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;

/** Issued papers: kept as they are, seen by whom they are for, ended once. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class IssuedPapersTest {

    @Autowired
    private Issuing issuing;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private TestIssues test;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private IssuedPaper find(long id) {
        return papers.find(id).orElseThrow();
    }

    private byte[] bytes(long id) {
        return ((IssuedFile.Whole) papers.open(id)).bytes();
    }

    private long lines(long id, String action) {
        return jdbc.sql("select count(*) from audit_entry where kind = 'reporting.issued' and record_id = ?"
                        + " and action = ?")
                .params(Long.toString(id), action)
                .query(Long.class)
                .single();
    }

    private static List<String> codes(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        return ((SaveResult.Refused) result)
                .errors().stream().map(FieldError::code).toList();
    }

    @Test
    void whatIsPrintedAgainIsWhatWasIssuedToTheLastByte() throws Exception {
        long id = test.issued("Hoàng Thị Giữ Nguyên");

        byte[] first = bytes(id);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Bản số 1");
        }
        assertThat(bytes(id)).isEqualTo(first);
        IssuedPaper paper = find(id);
        assertThat(paper.sha256()).isEqualTo(Hashes.sha256(first));
        assertThat(paper.size()).isEqualTo(first.length);
        assertThat(paper.issuedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(paper.state()).isEqualTo(IssuedState.ISSUED);
        assertThat(paper.number()).isNull();
        assertThat(paper.code()).matches("[2-9A-HJ-NP-Z]{10}");
        assertThat(paper.parameters())
                .isEqualTo("day=2026-11-23&copies=1&kind=SHORT&broken=false"
                        + "&name=Ho%C3%A0ng+Th%E1%BB%8B+Gi%E1%BB%AF+Nguy%C3%AAn");
        assertThat(lines(id, "issue")).isEqualTo(1);
        assertThat(lines(id, "print-issued")).isEqualTo(2);
    }

    @Test
    void theDatabaseRefusesToChangeOrToTakeOutWhatWasIssued() {
        long id = test.issued("Bất Biến");

        for (String change : List.of(
                "bytes = 'x'",
                "sha256 = repeat('0', 64)",
                "number_text = 'Số 1-TB/VPTU'",
                "parameters = ''",
                "title = 'Khác'",
                "account_id = 0",
                "issued_by = 'Khác'",
                "issued_at = '2020-01-01'",
                "check_code = '2222222222'",
                "state = 'WITHDRAWN', ended_at = now(6), ended_by = 'x', end_reason = 'x', title = 'Khác'")) {
            assertThatThrownBy(() -> jdbc.sql("update reporting_issued set " + change + " where id = ?")
                            .param(id)
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("delete from reporting_issued where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(find(id).title()).isEqualTo("Bản thử của Bất Biến");
    }

    @Test
    void aPaperIsWithdrawnOnceAndTheDatabaseKnowsNoWayBack() {
        long id = test.issued("Rút Lại");

        assertThat(codes(issuing.withdraw(id, "  "))).containsExactly("common.error.missing");
        assertThat(issuing.withdraw(id, "Sai tên người nhận")).isEqualTo(new SaveResult.Saved(id));

        IssuedPaper paper = find(id);
        assertThat(paper.state()).isEqualTo(IssuedState.WITHDRAWN);
        assertThat(paper.end()).isNotNull().satisfies(end -> {
            assertThat(end.reason()).isEqualTo("Sai tên người nhận");
            assertThat(end.replacedBy()).isNull();
        });
        assertThat(codes(issuing.withdraw(id, "Lần nữa"))).containsExactly("reporting.error.issued-over");
        assertThat(codes(issuing.replace(id, "Lần nữa"))).containsExactly("reporting.error.issued-over");
        assertThat(bytes(id)).isNotEmpty();
        assertThatThrownBy(() -> jdbc.sql("update reporting_issued set end_reason = 'x' where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(lines(id, "withdraw")).isEqualTo(1);
    }

    @Test
    void aReplacementAndWhatItReplacesNameEachOtherAlsoInAChain() {
        long first = test.issued("Thay Thế");
        long second = ((SaveResult.Saved) issuing.replace(first, "Bổ sung dòng")).id();
        long third = ((SaveResult.Saved) issuing.replace(second, "Bổ sung nữa")).id();

        assertThat(find(first).state()).isEqualTo(IssuedState.REPLACED);
        assertThat(find(first).end().replacedBy().id()).isEqualTo(second);
        assertThat(find(second).replaces().id()).isEqualTo(first);
        assertThat(find(second).end().replacedBy().id()).isEqualTo(third);
        assertThat(find(third).state()).isEqualTo(IssuedState.ISSUED);
        assertThat(find(third).parameters()).isEqualTo(find(first).parameters());
        assertThat(codes(issuing.replace(first, "Lại"))).containsExactly("reporting.error.issued-over");
        assertThat(lines(first, "replace")).isEqualTo(1);
        assertThat(lines(second, "issue")).isEqualTo(1);
    }

    @Test
    void onlyTheIssuerAndTheChiefOfOfficeEndAPaper() {
        test.as(Roles.STAFF);
        long id = test.issuedRooms();

        test.as(Roles.DEPARTMENT_HEAD);
        assertThat(papers.sees(id)).isTrue();
        assertThat(papers.mayEnd(id)).isFalse();
        assertThatThrownBy(() -> issuing.withdraw(id, "Không phải của tôi")).isInstanceOf(AccessDeniedException.class);
        assertThat(lines(id, "refused")).isEqualTo(1);

        test.as(Roles.CHIEF_OF_OFFICE);
        assertThat(issuing.withdraw(id, "Danh mục đã đổi")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whoeverMayNotMakeThePaperNeitherFindsNorOpensItAndTryingStandsInTheTrail() {
        long id = test.issued("Riêng Vụ Xem");
        IssuedFilter filter = new IssuedFilter("rieng vu xem", null, null, null, null);
        assertThat(papers.count(filter)).isEqualTo(1);

        for (String role : List.of(Roles.STAFF, Roles.ADMIN, Roles.CHIEF_OF_OFFICE)) {
            test.as(role);
            long before = lines(id, "refused");
            assertThat(papers.count(filter)).isZero();
            assertThat(papers.page(filter, PageRequest.of(0, 10))).isEmpty();
            assertThat(papers.sees(id)).isFalse();
            assertThatThrownBy(() -> papers.find(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> papers.open(id)).isInstanceOf(AccessDeniedException.class);
            assertThat(lines(id, "refused")).isEqualTo(before + 2);
        }
        assertThat(papers.find(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void theFullScheduleOfAWeekIsNotForWhoeverReadsTheAbridgedOne() {
        LocalDate monday = TestWeeks.monday();
        calendar.meeting(monday, 8, "Họp để ban hành giấy");
        String week = monday.toString();
        assertThat(codes(issuing.issue(test.paper("week-schedule"), Map.of("week", week, "variant", "FULL"))))
                .containsExactly("reporting.error.issue-draft");
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        test.as(Roles.SECRETARY);
        long full = test.issued("week-schedule", Map.of("week", week, "variant", "FULL"));
        long abridged = test.issued("week-schedule", Map.of("week", week, "variant", "LIMITED"));

        test.as(Roles.STAFF);
        assertThat(papers.sees(full)).isFalse();
        assertThat(papers.sees(abridged)).isTrue();
        assertThat(papers.page(IssuedFilter.ALL, PageRequest.of(0, 500)))
                .extracting(IssuedRow::id)
                .contains(abridged)
                .doesNotContain(full);
        test.as(Roles.ADMIN);
        assertThat(papers.sees(full)).isFalse();
        assertThat(papers.sees(abridged)).isFalse();
        test.as(Roles.LEADER);
        assertThat(papers.sees(full)).isTrue();
    }

    @Test
    void aPhoneBookWithLeadersMobilesIsNotForWhoeverMayNotSeeThem() {
        long book = test.issued("phone-book", Map.of("leaders", "true"));

        test.as(Roles.STAFF);
        assertThat(papers.sees(book)).isFalse();
    }

    @Test
    void thereIsNothingToIssueWithoutContentOrWithWrongParameters() {
        assertThat(codes(issuing.issue(test.paper(TestPaper.ID), TestIssues.copies(0, "Rỗng"))))
                .containsExactly("reporting.error.issue-absent");
        assertThat(codes(issuing.issue(test.paper(TestPaper.ID), Map.of("day", "hôm nào"))))
                .containsExactly("reporting.error.param-date", "reporting.error.param-missing");
        assertThat(issuing.plan(test.paper(TestPaper.ID), TestIssues.copies(0, "Rỗng")))
                .isInstanceOf(IssuePlan.Refused.class);
        test.as(Roles.STAFF);
        assertThatThrownBy(() -> issuing.issue(test.paper(TestPaper.ID), TestIssues.copies(1, "Không được")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> issuing.plan(test.paper(TestPaper.ID), TestIssues.copies(1, "Không được")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPaperWhoseBytesWereDamagedIsSaidSoAndNotServed() {
        long id = test.issued("Hỏng");
        jdbc.sql("insert into reporting_issued (report, title, file_name, parameters, search_key, bytes, sha256,"
                        + " size_bytes, check_code, issued_on, issued_at, account_id, issued_by, state)"
                        + " select report, 'Giấy hỏng', file_name, parameters, 'giay hong', 'x', sha256, size_bytes,"
                        + " '7777777777', issued_on, issued_at, account_id, issued_by, state from reporting_issued"
                        + " where id = ?")
                .param(id)
                .update();
        long damaged = papers.page(new IssuedFilter("giay hong", null, null, null, null), PageRequest.of(0, 1))
                .getFirst()
                .id();

        assertThat(papers.open(damaged)).isEqualTo(new IssuedFile.Damaged("Giấy hỏng"));
        assertThat(lines(damaged, "damaged")).isEqualTo(1);
        assertThat(lines(damaged, "print-issued")).isZero();
    }

    @Test
    void theListIsNarrowedByWordsKindStateAndDays() {
        long kept = test.issued("Lọc Một");
        long gone = test.issued("Lọc Hai");
        issuing.withdraw(gone, "Để lọc");
        LocalDate today = LocalDate.now(clock);

        assertThat(ids(new IssuedFilter("loc", TestPaper.ID, null, today, today)))
                .containsExactly(gone, kept);
        assertThat(ids(new IssuedFilter("loc", null, IssuedState.WITHDRAWN, null, null)))
                .containsExactly(gone);
        assertThat(ids(new IssuedFilter("loc", "rooms", null, null, null))).isEmpty();
        assertThat(ids(new IssuedFilter("loc", null, null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(ids(new IssuedFilter("loc", null, null, null, today.minusDays(1))))
                .isEmpty();
        assertThat(papers.page(
                        new IssuedFilter("loc", null, null, null, null),
                        PageRequest.of(1, 1, Sort.by(Sort.Direction.DESC, "name"))))
                .extracting(IssuedRow::id)
                .containsExactly(gone);
    }

    private List<Long> ids(IssuedFilter filter) {
        return papers.page(filter, PageRequest.of(0, 10)).stream()
                .map(IssuedRow::id)
                .toList();
    }
}
