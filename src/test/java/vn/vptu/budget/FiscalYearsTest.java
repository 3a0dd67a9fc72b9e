package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestBudget;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestImports;

/** Fiscal years with their calendars, and the tasks of a year. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class FiscalYearsTest {

    @Autowired
    private FiscalYears years;

    @Autowired
    private BudgetTasks tasks;

    @Autowired
    private BudgetRemovals removals;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestBudget budget;

    @Autowired
    private TestImports imports;

    @Test
    void theYearsComeWithTheirCalendars() {
        assertThat(years.all()).contains(2024, 2025, 2026, 2027);
        assertThat(of(2026).deadlines())
                .extracting(FiscalYearDraft.Deadline::code, FiscalYearDraft.Deadline::dueOn)
                .contains(
                        tuple("GUI-DU-TOAN", LocalDate.of(2025, 7, 10)),
                        tuple("KHO-BAC", LocalDate.of(2026, 12, 30)),
                        tuple("CHINH-LY", LocalDate.of(2027, 1, 31)))
                .hasSize(12);
        assertThat(years.page("2024", Pageable.unpaged()))
                .extracting(FiscalYearRow::state)
                .containsExactly(FiscalYearState.CLOSED);
    }

    @Test
    void aNewYearTakesTheCalendarOfTheLastOneOver() {
        int last = years.all().getFirst();
        FiscalYearDraft proposed = years.proposal();

        assertThat(proposed.year()).isEqualTo(last + 1);
        assertThat(proposed.deadlines())
                .isEqualTo(of(last).deadlines().stream()
                        .map(FiscalYearDraft.Deadline::nextYear)
                        .toList());
        assertThat(years.save(null, 0, proposed)).isInstanceOf(SaveResult.Saved.class);
        assertThat(years.all().getFirst()).isEqualTo(last + 1);
    }

    @Test
    void whatIsWrongWithACalendarIsSaidAtItsRow() {
        int year = catalogues.unusedYear();
        FiscalYearDraft draft = new FiscalYearDraft(
                year,
                null,
                List.of(
                        new FiscalYearDraft.Deadline("a", LocalDate.of(year, 12, 31), "Hết năm", null),
                        new FiscalYearDraft.Deadline("A", LocalDate.of(year + 2, 1, 1), "", null)));

        assertThat(errors(years.save(null, 0, draft)))
                .containsExactly(
                        FieldError.of("deadlines.1.code", "budget.error.deadline-twice", "A"),
                        FieldError.of("deadlines.1.text", "common.error.missing"),
                        FieldError.of(
                                "deadlines.1.dueOn",
                                "budget.error.deadline-far",
                                "01/01/" + (year + 2),
                                Integer.toString(year)));
        assertThat(errors(years.save(null, 0, new FiscalYearDraft(2026, null, List.of()))))
                .containsExactly(FieldError.of("year", "budget.error.year-taken", "2026"));
    }

    @Test
    void aYearWithTasksIsNotDeletedAndOneWithoutGoesWithItsCalendar() {
        int year = catalogues.unusedYear();
        long id = saved(years.save(
                null,
                0,
                new FiscalYearDraft(
                        year,
                        null,
                        List.of(new FiscalYearDraft.Deadline("HET", LocalDate.of(year, 12, 31), "Hết năm", null)))));
        long task = saved(tasks.save(null, 0, catalogues.taskDraft(year)));

        assertThat(removals.uses("budget.year", id)).containsExactly(new Usage.Use("budget.task", 1));
        assertThat(removals.remove("budget.year", id, "Nhập nhầm")).isInstanceOf(SaveResult.Refused.class);
        saved(removals.remove("budget.task", task, "Nhập nhầm"));
        saved(removals.remove("budget.year", id, "Nhập nhầm"));
        assertThat(years.all()).doesNotContain(year);
    }

    @Test
    void aCalendarIsTakenOverFromAFileAndDoesNothingTheSecondTime() {
        int year = catalogues.unusedYear();
        byte[] file = Sheet.of(List.of(
                List.of("Năm ngân sách", "Mã mốc", "Hạn đến hết ngày", "Việc phải làm"),
                List.of(year, "KHO-BAC", LocalDate.of(year, 12, 30), "Gửi hồ sơ"),
                List.of(year, "HET-NAM", LocalDate.of(year, 12, 31), "Hết năm")));
        ImportRun checked = imports.checked("budget-years", file);
        assertThat(imports.reasons(checked)).isEmpty();
        imports.apply(checked, false);

        assertThat(of(year).deadlines()).hasSize(2);
        assertThat(imports.checked("budget-years", file).unchanged()).isEqualTo(2);
    }

    @Test
    void aTaskIsOfAYearThatIsThereAndOfASourceThatHoldsInIt() {
        TaskDraft draft = catalogues.taskDraft(2026);
        long id = saved(tasks.save(null, 0, draft));

        assertThat(errors(tasks.save(null, 0, draft)))
                .containsExactly(FieldError.of("code", "budget.error.task-taken", draft.code(), "2026"));
        assertThat(errors(tasks.save(null, 0, catalogues.taskDraft(1999))))
                .containsExactly(FieldError.of("year", "budget.error.no-year", "1999"));
        assertThat(errors(tasks.save(
                        null, 0, new TaskDraft(2026, draft.code() + "X", "Nguồn lạ", null, null, "X?", false))))
                .containsExactly(FieldError.of("sourceCode", "budget.error.no-source", "X?", "2026"));
        assertThat(errors(tasks.save(id, 0, new TaskDraft(2027, draft.code(), draft.name(), null, null, "12", false))))
                .containsExactly(FieldError.of("year", "budget.error.task-fixed"));
        assertThat(tasks.open(2026)).extracting(TaskRow::id).contains(id);
    }

    @Test
    void openTasksAreCopiedIntoTheNextYearOnce() {
        int year = catalogues.unusedYear();
        saved(years.save(null, 0, new FiscalYearDraft(year, null, List.of())));
        TaskDraft open = catalogues.taskDraft(year);
        TaskDraft over = catalogues.taskDraft(year);
        saved(tasks.save(null, 0, open));
        saved(tasks.save(null, 0, new TaskDraft(year, over.code(), over.name(), null, null, null, true)));
        assertThat(errors(tasks.copyOn(year)))
                .containsExactly(FieldError.of("year", "budget.error.no-year", Integer.toString(year + 1)));

        saved(years.save(null, 0, new FiscalYearDraft(year + 1, null, List.of())));
        saved(tasks.copyOn(year));

        assertThat(tasks.open(year + 1)).extracting(TaskRow::code).containsExactly(open.code());
        assertThat(errors(tasks.copyOn(year)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.task-nothing-to-copy");
    }

    @Test
    void aSourceThatATaskNamesIsNotDeleted() {
        String source = budget.unused(CodeKind.SOURCE);
        long id = budget.code(CodeKind.SOURCE, source, "TC", TestBudget.START);
        TaskDraft draft = catalogues.taskDraft(2026);
        saved(tasks.save(null, 0, new TaskDraft(2026, draft.code(), draft.name(), null, null, source, false)));

        assertThat(removals.uses("budget.source", id)).containsExactly(new Usage.Use("budget.task", 1));
    }

    @Test
    void theAnnexOfADecisionIsTakenOver() {
        String code = catalogues.taskDraft(2026).code();
        byte[] file = Sheet.of(List.of(
                List.of("Năm", "Mã nhiệm vụ", "Nội dung nhiệm vụ", "Văn bản giao", "Nguồn kinh phí"),
                List.of(2026, code, "Nhiệm vụ nhập " + code, "Quyết định 12", "12")));
        ImportRun checked = imports.checked("budget-tasks", file);
        assertThat(imports.reasons(checked)).isEmpty();
        imports.apply(checked, false);

        assertThat(tasks.page("nhiem vu nhap " + code, Pageable.unpaged()))
                .extracting(TaskRow::sourceCode)
                .containsExactly("12");
        assertThat(imports.checked("budget-tasks", file).unchanged()).isEqualTo(1);
    }

    @Test
    void everyItemStandsInAGroup() {
        assertThat(budget.itemsWithoutAGroup()).isEmpty();
    }

    @Test
    @AsUser(Roles.AUDITOR)
    void theAuditorReadsAndChangesNothing() {
        assertThat(years.count("2026")).isEqualTo(1);
        assertThatThrownBy(() -> years.save(null, 0, years.proposal())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks.copyOn(2026)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsUser(Roles.SECRETARY)
    void whoHasNothingToDoWithMoneySeesNothing() {
        assertThatThrownBy(() -> years.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks.open(2026)).isInstanceOf(AccessDeniedException.class);
    }

    private FiscalYearDraft of(int year) {
        long id = years.page(Integer.toString(year), Pageable.unpaged()).stream()
                .filter(row -> row.year() == year)
                .findFirst()
                .orElseThrow()
                .id();
        return years.find(id).orElseThrow().draft();
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
