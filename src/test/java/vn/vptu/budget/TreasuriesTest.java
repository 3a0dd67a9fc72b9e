package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.directory.Units;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;

/** Offices of the Treasury and the accounts there. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class TreasuriesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    @Autowired
    private Treasuries treasuries;

    @Autowired
    private TreasuryAccounts accounts;

    @Autowired
    private BudgetRemovals removals;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestOffice office;

    @Autowired
    private Units units;

    @Autowired
    private TestImports imports;

    @Autowired
    private TestAccounts people;

    @Autowired
    private Trail trail;

    private String code;
    private long first;
    private long unit;
    private String unitName;

    @BeforeEach
    void anOffice() {
        code = catalogues.unusedTreasury();
        first = saved(treasuries.save(null, 0, new TreasuryDraft(code, "Kho bạc tỉnh " + code, START, null)));
        unitName = office.code("Đơn vị đứng tên ");
        unit = office.unit(unitName);
    }

    @Test
    void anotherNameFromADayOnEndsTheOneBefore() {
        long second = saved(treasuries.save(null, 0, new TreasuryDraft(code, "Kho bạc khu vực " + code, LATER, null)));

        assertThat(office(first).validTo()).isEqualTo(LATER);
        assertThat(called(LATER.minusDays(1))).containsExactly("Kho bạc tỉnh " + code);
        assertThat(called(LATER)).containsExactly("Kho bạc khu vực " + code);
        assertThat(trail.history("budget.treasury", Long.toString(first)).stream()
                        .map(TrailRow::action)
                        .toList())
                .containsExactlyInAnyOrder("create", "update");

        saved(removals.remove("budget.treasury", second, "Chưa đổi tên"));
        assertThat(office(first).validTo()).isNull();
    }

    @Test
    void anAccountOutlivesAnotherNameOfItsOffice() {
        long account = saved(accounts.save(null, 0, account("9523.2.1000001", START, null)));
        saved(treasuries.save(null, 0, new TreasuryDraft(code, "Kho bạc khu vực " + code, LATER, null)));

        assertThat(removals.uses("budget.treasury", first))
                .containsExactly(new Usage.Use("budget.treasury-account", 1));
        assertThat(accounts.find(account).orElseThrow().draft().treasuryCode()).isEqualTo(code);
    }

    @Test
    void anOfficeWithAnOpenAccountNeitherEndsNorIsDeleted() {
        saved(accounts.save(null, 0, account("9523.2.1000002", START, null)));

        assertThat(errors(treasuries.save(first, 0, new TreasuryDraft(code, "Kho bạc tỉnh " + code, START, LATER))))
                .containsExactly(
                        FieldError.of("validTo", "budget.error.treasury-has-accounts", "9523.2.1000002", "01/07/2026"));
        assertThat(removals.remove("budget.treasury", first, "Nhập nhầm"))
                .isEqualTo(SaveResult.Refused.of("id", "budget.error.in-use"));
    }

    @Test
    void codeAndFirstDayOfAnOfficeStay() {
        assertThat(errors(treasuries.save(first, 0, new TreasuryDraft("9999", "Kho bạc", LATER, null))))
                .containsExactly(
                        FieldError.of("code", "budget.error.treasury-fixed"),
                        FieldError.of("validFrom", "budget.error.treasury-fixed"));
        assertThat(errors(treasuries.save(null, 0, new TreasuryDraft(code, "Kho bạc", START, null))))
                .containsExactly(FieldError.of("validTo", "budget.error.treasury-overlaps", "01/01/2020"));
        assertThat(errors(treasuries.save(null, 0, new TreasuryDraft("12X4", "Kho bạc", START, null))))
                .containsExactly(FieldError.of("code", "budget.error.treasury-code", "12X4"));
    }

    @Test
    void aNumberIsOpenOnceAtAnOfficeAtATimeHoweverItIsWritten() {
        long open = saved(accounts.save(null, 0, account("9523.2.1000003", START, null)));

        assertThat(errors(accounts.save(null, 0, account("9523 2 1000003", LATER, null))))
                .containsExactly(
                        FieldError.of("accountNo", "budget.error.account-taken", "952321000003", code, "01/01/2020"));

        saved(accounts.save(open, 0, account("9523.2.1000003", START, LATER)));
        saved(accounts.save(null, 0, account("9523.2.1000003", LATER, null)));
        assertThat(accounts.count("952321000003")).isEqualTo(2);
        TreasuryAccountDraft elsewhere = catalogues.accountDraft(catalogues.treasuryCode(), "9523.2.1000003");
        assertThat(accounts.save(null, 0, elsewhere)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whatAnAccountNamesHoldsOnItsFirstDay() {
        TreasuryAccountDraft wrong = new TreasuryAccountDraft(
                code, "9523.2.1000004", AccountKind.DEPOSIT, unit, "999", 2, START.minusDays(1), null, null);
        assertThat(errors(accounts.save(null, 0, wrong)))
                .containsExactly(
                        FieldError.of("treasuryCode", "budget.error.no-treasury", code, "31/12/2019"),
                        FieldError.of("chapter", "budget.error.no-chapter", "999", "31/12/2019"));
        assertThat(errors(accounts.save(
                        null, 0, new TreasuryAccountDraft(code, "?", null, null, null, 5, START, START, null))))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("accountNo", "budget.error.account-number"),
                        tuple("kind", "common.error.missing"),
                        tuple("unitId", "common.error.missing"),
                        tuple("budgetLevel", "common.error.out-of-range"),
                        tuple("validTo", "common.error.period"));
    }

    @Test
    void anAccountIsFoundByItsNumberItsKindAndItsOffice() {
        saved(accounts.save(null, 0, account("3713.0.7654321", START, null)));

        assertThat(accounts.page("371307654321 du toan " + code, Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unitName()).isEqualTo(unitName);
                    assertThat(row.treasuryName()).isEqualTo("Kho bạc tỉnh " + code);
                });
    }

    @Test
    void aUnitThatHasAnAccountSaysSo() {
        saved(accounts.save(null, 0, account("9523.2.1000005", START, null)));

        assertThat(removals.uses("directory.unit", unit)).contains(new Usage.Use("budget.treasury-account", 1));
    }

    @Test
    void officesAndAccountsAreTakenOverFromAFileAndDoNothingTheSecondTime() {
        String fresh = catalogues.unusedTreasury();
        byte[] offices = Sheet.of(List.of(
                List.of("Mã kho bạc", "Tên kho bạc", "Từ ngày"),
                List.of(Integer.valueOf(fresh), "Kho bạc nhập " + fresh, START)));
        applied("budget-treasuries", offices);
        assertThat(imports.checked("budget-treasuries", offices).unchanged()).isEqualTo(1);

        byte[] file = Sheet.of(List.of(
                List.of("Mở tại kho bạc", "Số tài khoản", "Loại tài khoản", "Đơn vị đứng tên", "Chương", "Từ ngày"),
                List.of(fresh, "9523.2.1000006", "Tiền gửi", unitCode(), "509", LATER)));
        applied("budget-accounts", file);

        assertThat(accounts.page("9523.2.1000006 " + fresh, Pageable.unpaged()))
                .extracting(TreasuryAccountRow::kind, TreasuryAccountRow::unitId, TreasuryAccountRow::chapter)
                .containsExactly(tuple(AccountKind.DEPOSIT, unit, "509"));
        assertThat(imports.checked("budget-accounts", file).unchanged()).isEqualTo(1);
    }

    @Test
    void aUnitThatNobodyKnowsIsSaidAtItsColumn() {
        ImportRun checked = imports.checked(
                "budget-accounts",
                Sheet.of(List.of(
                        List.of("Mở tại kho bạc", "Số tài khoản", "Đơn vị đứng tên", "Từ ngày"),
                        List.of(code, "9523.2.1000007", "Không có đâu", START))));

        assertThat(imports.reasons(checked))
                .containsExactly("Đơn vị đứng tên: Không có đơn vị nào mang mã hoặc tên “Không có đâu”."
                        + " Mời ghi mã như ở trang Đơn vị.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHIEF_OF_OFFICE", "AUDITOR"})
    void whoOnlyReadsChangesNothing(String role) {
        SecurityContextHolder.getContext().setAuthentication(people.holding(role));

        assertThat(treasuries.count("")).isPositive();
        assertThatThrownBy(() -> treasuries.save(null, 0, TreasuryDraft.blank(START)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.save(null, 0, TreasuryAccountDraft.blank(START)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> removals.remove("budget.treasury", first, "Thử"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNothingToDoWithMoneySeesNothing() {
        SecurityContextHolder.getContext().setAuthentication(people.holding(Roles.SECRETARY));

        assertThatThrownBy(() -> treasuries.valid(START)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.page("", Pageable.unpaged())).isInstanceOf(AccessDeniedException.class);
    }

    private void applied(String kind, byte[] file) {
        ImportRun checked = imports.checked(kind, file);
        assertThat(imports.reasons(checked)).isEmpty();
        imports.apply(checked, false);
    }

    private String unitCode() {
        return units.named(List.of(unit)).get(unit).code();
    }

    private TreasuryAccountDraft account(String number, LocalDate from, LocalDate to) {
        return new TreasuryAccountDraft(code, number, AccountKind.ESTIMATE, unit, null, 2, from, to, null);
    }

    private TreasuryDraft office(long id) {
        return treasuries.find(id).orElseThrow().draft();
    }

    private List<String> called(LocalDate on) {
        return treasuries.valid(on).stream()
                .filter(each -> each.code().equals(code))
                .map(CodeName::name)
                .toList();
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
