package vn.vptu.base.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Errands;
import vn.vptu.base.Notice;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.money.Dong;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.reporting.Packing;
import vn.vptu.reporting.PaperJobDraft;
import vn.vptu.reporting.PaperPart;
import vn.vptu.reporting.PaperSchedules;
import vn.vptu.reporting.Rhythm;
import vn.vptu.reporting.ScheduleDraft;
import vn.vptu.reporting.TestIssues;
import vn.vptu.reporting.internal.JobStore;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Pages;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestRequests;
import vn.vptu.testing.TestVouchers;

/** Every list there is, and taking it away, as somebody who may and as everybody who may not. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryListTest {

    private static final Set<String> THE_SAME_FOR_ALL = Set.of(
            "directory.units",
            "directory.positions",
            "directory.rooms",
            "directory.vehicles",
            "directory.drivers",
            "directory.organs",
            "directory.leaders",
            "directory.terms",
            "budget.codes",
            "budget.mappings",
            "budget.sources",
            "budget.programmes",
            "budget.carry-over-reasons",
            "budget.years",
            "budget.tasks",
            "budget.treasuries",
            "budget.accounts",
            "budget.suppliers",
            "budget.periods",
            "budget.unanswered",
            "budget.statements",
            "reporting.forms",
            "reporting.numbers",
            "directory.signatories",
            "security.accounts",
            "notifications.queue",
            "calendar.holidays");

    @Autowired
    private List<ListDefinition<?, ?>> definitions;

    @Autowired
    private List<ScopeExample> scopes;

    @Autowired
    private ListExports exports;

    @Autowired
    private Translations translations;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestIssues issues;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JobStore jobs;

    @Autowired
    private PaperSchedules schedules;

    @Autowired
    private Errands errands;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestAdvances advances;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestRequests requests;

    private Authentication payee;

    /** Requests to spend: one that is approved, two that wait. */
    @BeforeAll
    void requestsToSpend() {
        requests.any();
        for (long amount = 1; amount < 3; amount++) {
            ShareRef share = requests.given(3_000_000);
            requests.asked(requests.head(share), requests.draft(share, amount * 1_000_000));
        }
    }

    /** Payments that the Treasury should have answered to, one that is recorded and one that is not sent. */
    @BeforeAll
    void paymentDocuments() {
        vouchers.unanswered(5);
        vouchers.unanswered(6);
        vouchers.any();
        vouchers.made(vouchers.draw(documents.given(1_000_000), 1_000));
    }

    /** Statements of the Treasury as they are kept. */
    @BeforeAll
    void statementsOfTheTreasury() {
        for (int month = 5; month <= 7; month++) {
            jdbc.sql("insert into budget_statement (unit_code, file_name, sha256, first_day, last_day, line_count,"
                            + " recorded, agreed, differing, lacking, imported_by, imported_at, search_key)"
                            + " values ('1000001', :file, repeat('a', 64), :first, :last, 3, 1, 1, 1, :month,"
                            + " 'Kế toán thử', :at, :file)")
                    .param("file", "doi-chieu-" + month + ".xlsx")
                    .param("first", LocalDate.of(2026, month, 1))
                    .param("last", LocalDate.of(2026, month, 28))
                    .param("month", month)
                    .param("at", LocalDateTime.of(2026, month + 1, 2, 3, 4))
                    .update();
        }
    }

    /** Two advances to somebody who sees no others. */
    @BeforeAll
    void advances() {
        long person = office.person("Người Có Tạm Ứng");
        payee = accounts.person(person, List.of(), Roles.STAFF);
        TestDecisions.saved(advances.settle(
                advances.paid(advances.draft(person, 1_000_000, 0, -9)), advances.settlement(300_000, 200_000, 0)));
        advances.made(advances.draft(person, 2_000_000, 3, -8));
    }

    /** Documents that give an estimate: one that counts, two that wait. */
    @BeforeAll
    void documentsOfTheEstimate() {
        for (int month = 1; month <= 3; month++) {
            BudgetKey key = documents.key();
            DecisionDraft draft =
                    documents.draft(DecisionKind.SUPPLEMENT, key, month, TestDecisions.line(key, month * 1_000_000L));
            if (month == 1) {
                documents.approved(draft);
            } else {
                documents.made(draft);
            }
        }
    }

    /** A paper that everybody may see, and a way of numbering. */
    @BeforeAll
    void issuedPapers() {
        issues.numbers();
        issues.as(Roles.SECRETARY);
        issues.issuedRooms();
        SecurityContextHolder.clearContext();
    }

    /** Entries of the ledger, which nobody types by hand. */
    @BeforeAll
    void entriesOfTheLedger() {
        ledger.anEntry();
        ledger.aKeyOfThisYear();
    }

    /** Two of each catalogue of the budget that comes empty. */
    @BeforeAll
    void budgetCatalogues() {
        catalogues.fill();
        catalogues.fill();
    }

    /** Two mails that the rounds of the application let lie. */
    @BeforeAll
    void unsentMail() {
        for (int attempts = 1; attempts <= 2; attempts++) {
            TestReaders.Reader reader = readers.withAddress("Người Nhận Thư " + attempts, Roles.STAFF);
            events.publishEvent(Notice.to(
                    Set.of(reader.account()), "security.delegation", "security.notice.delegation-declined", "A", "B"));
            jdbc.sql("update notifications_mail set attempts = ?, due_at = ? where account_id = ?")
                    .params(attempts, "2099-01-0" + attempts, reader.account())
                    .update();
        }
    }

    /** Papers that somebody asked for, and has scheduled. */
    @BeforeAll
    void papersAskedFor() {
        as(Roles.STAFF);
        for (String title : List.of("Danh bạ của phòng", "Biểu của phòng")) {
            jobs.add(
                    errands.mine().orElseThrow(),
                    false,
                    title,
                    new PaperJobDraft(Packing.SINGLE, List.of(new PaperPart("phone-book", Map.of(), ReportFormat.PDF))),
                    "Người Thử");
        }
        for (Rhythm rhythm : List.of(Rhythm.MONTH, Rhythm.YEAR)) {
            assertThat(schedules.save(
                            null,
                            0,
                            new ScheduleDraft(
                                    "phone-book",
                                    "",
                                    ReportFormat.PDF,
                                    rhythm,
                                    null,
                                    rhythm == Rhythm.MONTH ? 6 : 8,
                                    null,
                                    false)))
                    .isInstanceOf(SaveResult.Saved.class);
        }
        signOut();
    }

    List<ListDefinition<?, ?>> lists() {
        return definitions;
    }

    Stream<Arguments> strangers() {
        return definitions.stream()
                .filter(list -> !list.roles().isEmpty())
                .flatMap(list -> Roles.ALL.stream()
                        .filter(role -> !list.roles().contains(role))
                        .map(role -> Arguments.of(list, role)));
    }

    /** Somebody who may see the list and as little else as possible. */
    private void comeAsReader(ListDefinition<?, ?> list) {
        if (list.id().equals("budget.advances")) {
            // Everybody sees his own: the account has to be somebody's.
            SecurityContextHolder.getContext().setAuthentication(payee);
            return;
        }
        as(list.roles().stream().sorted().findFirst().orElse(Roles.STAFF));
    }

    private void as(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Sentences words() {
        return translations.in(Translations.VIETNAMESE);
    }

    private <R, F extends ListFilter> List<ListColumn<R>> columns(ListDefinition<R, F> list) {
        return list.columns();
    }

    private static <R, F extends ListFilter> F everything(ListDefinition<R, F> list) {
        return list.filter(name -> Optional.empty());
    }

    private <R, F extends ListFilter> List<R> rows(ListDefinition<R, F> list, F filter, Sort sort) {
        List<R> all = new ArrayList<>();
        for (int page = 0; all.size() == page * 400; page++) {
            all.addAll(list.page(filter, PageRequest.of(page, 400, sort)));
        }
        return all;
    }

    private <R, F extends ListFilter> ListRequest request(ListDefinition<R, F> list, Map<String, List<String>> query) {
        return new ListRequest(
                list.id(), query, columns(list).stream().map(ListColumn::name).toList());
    }

    private List<Row> taken(ListRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.export(request, Translations.VIETNAMESE, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void thereAreAsManyAsThereAreCatalogues() {
        assertThat(definitions)
                .extracting(ListDefinition::id)
                .contains(
                        "directory.people",
                        "directory.units",
                        "directory.rooms",
                        "directory.vehicles",
                        "directory.drivers",
                        "directory.organs",
                        "directory.leaders",
                        "directory.positions",
                        "security.accounts",
                        "audit.trail",
                        "notifications.queue",
                        "calendar.holidays")
                .doesNotHaveDuplicates();
    }

    /** A new list stands here or has an example of what not everybody sees; there is no third way. */
    @Test
    void whatDependsOnWhoAsksHasAnExample() {
        Set<String> scoped = scopes.stream().map(ScopeExample::list).collect(Collectors.toSet());

        assertThat(definitions)
                .extracting(ListDefinition::id)
                .allSatisfy(id -> assertThat(scoped.contains(id) != THE_SAME_FOR_ALL.contains(id))
                        .as(id)
                        .isTrue());
    }

    List<ScopeExample> scopes() {
        return scopes;
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void whatIsNotForSomebodyIsNeitherSeenNorTakenAway(ScopeExample scope) throws IOException {
        ListDefinition<?, ?> list = definitions.stream()
                .filter(each -> each.id().equals(scope.list()))
                .findFirst()
                .orElseThrow();
        ScopeExample.Case example = scope.prepare();

        SecurityContextHolder.getContext().setAuthentication(example.reader());
        assertThat(seen(list, example.search())).contains(example.words());
        assertThat(text(taken(request(list, example.search())))).contains(example.words());
        SecurityContextHolder.getContext().setAuthentication(example.stranger());
        assertThat(seen(list, example.search())).doesNotContain(example.words());
        assertThat(text(taken(request(list, example.search())))).doesNotContain(example.words());
    }

    private <R, F extends ListFilter> String seen(ListDefinition<R, F> list, Map<String, List<String>> query) {
        F filter = list.filter(name -> Optional.ofNullable(query.get(name)).map(List::getFirst));
        return rows(list, filter, Sort.unsorted()).stream()
                .flatMap(row -> columns(list).stream().map(column -> column.value(row, words())))
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Row> sheet) {
        return sheet.stream()
                .flatMap(row -> row.stream().filter(Objects::nonNull).map(cell -> cell.getText()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <R, F extends ListFilter> void nobodyGetsItWithoutSigningIn(ListDefinition<R, F> list) {
        SecurityContextHolder.clearContext();

        assertRefused(() -> list.page(everything(list), PageRequest.of(0, 1)));
        assertRefused(() -> list.count(everything(list)));
        assertRefused(() -> taken(request(list, Map.of())));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    <R, F extends ListFilter> void nobodyGetsItWithoutItsRoles(ListDefinition<R, F> list, String role) {
        as(role);

        assertRefused(() -> list.page(everything(list), PageRequest.of(0, 1)));
        assertRefused(() -> list.count(everything(list)));
        assertRefused(() -> taken(request(list, Map.of())));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isForWhomItsPageIs(ListDefinition<?, ?> list) {
        List<String> roles = pages.all().stream()
                .filter(page -> page.path().equals(list.path()))
                .findFirst()
                .orElseThrow()
                .roles();

        assertThat(list.roles().isEmpty() ? Set.copyOf(Roles.ALL) : list.roles())
                .isEqualTo(Set.copyOf(roles));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <R, F extends ListFilter> void whatIsTakenAwayIsExactlyWhatIsSeen(ListDefinition<R, F> list) throws IOException {
        comeAsReader(list);
        List<ListColumn<R>> columns = columns(list);
        List<R> rows = rows(list, everything(list), Sort.unsorted());
        assertThat(rows).as("something to take away").isNotEmpty();
        assertThat(list.count(everything(list))).isEqualTo(rows.size());
        assertThat(rows.stream().map(list::idOf)).doesNotHaveDuplicates();

        List<Row> sheet = taken(request(list, Map.of()));

        Map<String, Dong> totals = list.totals(everything(list));
        assertThat(sheet).hasSize(rows.size() + (totals.isEmpty() ? 1 : 2));
        if (!totals.isEmpty()) {
            assertTotals(columns, rows, totals, sheet.getLast());
        }
        assertThat(sheet.getFirst().stream().map(cell -> cell.getText()))
                .isEqualTo(
                        columns.stream().map(column -> column.heading(words())).toList());
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < columns.size(); c++) {
                assertSame(columns.get(c), columns.get(c).value(rows.get(i), words()), sheet.get(i + 1), c);
            }
        }
    }

    /** Sums are those of the rows above them, and stand below these. */
    private <R> void assertTotals(List<ListColumn<R>> columns, List<R> rows, Map<String, Dong> totals, Row last) {
        for (int c = 0; c < columns.size(); c++) {
            ListColumn<R> column = columns.get(c);
            Dong sum = totals.get(column.name());
            if (sum != null) {
                assertThat(rows.stream()
                                .mapToLong(row -> ((Dong) column.value(row, words())).amount())
                                .sum())
                        .as(column.name())
                        .isEqualTo(sum.amount());
                assertSame(column, sum, last, c);
            }
        }
    }

    private static void assertSame(ListColumn<?> column, Object value, Row row, int at) {
        if (value == null || value.equals("")) {
            assertThat(row.getOptionalCell(at).map(cell -> cell.getText()).orElse(""))
                    .isEmpty();
            return;
        }
        switch (column.kind()) {
            case NUMBER -> {
                assertThat(row.getCell(at).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellAsNumber(at).orElseThrow().longValue()).isEqualTo(((Number) value).longValue());
            }
            case MONEY -> {
                assertThat(row.getCell(at).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellAsNumber(at).orElseThrow().longValue()).isEqualTo(((Dong) value).amount());
            }
            case DATE ->
                assertThat(row.getCellAsDate(at).orElseThrow().toLocalDate()).isEqualTo(value);
            case MOMENT -> assertThat(row.getCell(at).getType()).isEqualTo(CellType.NUMBER);
            case YES_NO -> assertThat(row.getCellText(at)).isIn("Có", "Không");
            case TEXT -> assertThat(row.getCellText(at)).isEqualTo(value.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    <R, F extends ListFilter> void aFilterAndAnOrderHoldForWhatIsTakenAwayToo(ListDefinition<R, F> list)
            throws IOException {
        comeAsReader(list);
        ListColumn<R> first = columns(list).stream()
                .filter(ListColumn::isSortable)
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> query = Map.of("q", List.of("a"), "sort", List.of(first.name() + ":desc"));
        F filter = list.filter(name -> Optional.ofNullable(query.get(name)).map(List::getFirst));
        List<R> rows = rows(list, filter, Sort.by(Sort.Direction.DESC, first.name()));

        List<Row> sheet = taken(new ListRequest(list.id(), query, List.of(first.name())));

        boolean summed = list.totals(filter).containsKey(first.name());
        assertThat(sheet).hasSize(summed ? rows.size() + 2 : lastSaid(first, rows) + 1);
        for (int i = 0; i < Math.min(rows.size(), sheet.size() - 1); i++) {
            assertSame(first, first.value(rows.get(i), words()), sheet.get(i + 1), 0);
            assertThat(sheet.get(i + 1).getCellCount()).isLessThanOrEqualTo(1);
        }
        assertThat(list.filter(
                        name -> Optional.ofNullable(filter.toQuery().get(name)).map(List::getFirst)))
                .isEqualTo(filter);
    }

    /** How many rows there are up to the last one that says something: a sheet ends with its last filled cell. */
    private <R> int lastSaid(ListColumn<R> column, List<R> rows) {
        int last = rows.size();
        while (last > 0 && column.value(rows.get(last - 1), words()) == null) {
            last--;
        }
        return last;
    }

    @ParameterizedTest
    @MethodSource("lists")
    <R, F extends ListFilter> void everyColumnThatSortsDoesSoAndNoOtherWord(ListDefinition<R, F> list) {
        comeAsReader(list);
        Set<String> names = new HashSet<>();
        for (ListColumn<R> column : columns(list)) {
            assertThat(names.add(column.name())).as(column.name()).isTrue();
            assertThat(column.heading(words())).isNotBlank();
            Function<Sort.Direction, Object> firstOf = direction ->
                    list.page(everything(list), PageRequest.of(0, 200, Sort.by(direction, column.name()))).stream()
                            .map(row -> column.value(row, words()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("");
            if (!column.isSortable()) {
                continue;
            }
            long different = rows(list, everything(list), Sort.unsorted()).stream()
                    .map(row -> column.value(row, words()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (different > 1) {
                assertThat(firstOf.apply(Sort.Direction.ASC))
                        .as("%s by %s", list.id(), column.name())
                        .isNotEqualTo(firstOf.apply(Sort.Direction.DESC));
            }
        }
        list.page(everything(list), PageRequest.of(0, 1, Sort.by("id; drop table form_draft")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <R, F extends ListFilter> void thatItWasTakenStandsInTheTrail(ListDefinition<R, F> list) throws IOException {
        comeAsReader(list);
        long before = taken(list.id());
        taken(request(list, Map.of()));

        assertThat(taken(list.id())).isEqualTo(before + 1);
    }

    private long taken(String list) {
        return jdbc.sql("select count(*) from audit_entry where kind = 'base.list' and record_id = ? and action ="
                        + " 'export'")
                .param(list)
                .query(Long.class)
                .single();
    }
}
