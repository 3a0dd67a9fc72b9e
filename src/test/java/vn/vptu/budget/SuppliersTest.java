package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestImports;

/** Suppliers and their bank accounts. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class SuppliersTest {

    private static final SupplierDraft.Account FIRST =
            new SupplierDraft.Account("1012.345.678", "Ngân hàng Nông nghiệp", "Lạng Sơn", null, false);
    private static final SupplierDraft.Account PREFERRED =
            new SupplierDraft.Account("8877665544", "Ngân hàng Công thương", null, "Công ty mẹ", true);

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private BudgetRemovals removals;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestImports imports;

    @Test
    void aSupplierIsFoundByNameTaxCodeAndAccountNumber() {
        String code = catalogues.unusedTaxCode();
        saved(suppliers.save(null, 0, draft(code, FIRST, PREFERRED)));

        for (String words : List.of("cong ty thu " + code, code, "1012345678 " + code, "8877665544 " + code)) {
            assertThat(suppliers.page(words, Pageable.unpaged()))
                    .as(words)
                    .singleElement()
                    .satisfies(row -> assertThat(row.accountNo()).isEqualTo("8877665544"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "12345678901", "0101234567-01", "01012X4567", "0101234567-0012"})
    void whatIsNoTaxCodeIsRefused(String typed) {
        assertThat(errors(suppliers.save(null, 0, draft(typed))))
                .containsExactly(FieldError.of("taxCode", "budget.error.tax-code", typed));
    }

    @Test
    void theNumberOfABranchIsWrittenAfterAHyphen() {
        String code = catalogues.unusedTaxCode();
        long id = saved(suppliers.save(null, 0, draft(code + "001")));

        assertThat(suppliers.find(id).orElseThrow().draft().taxCode()).isEqualTo(code + "-001");
        assertThat(suppliers.save(null, 0, draft(code))).isInstanceOf(SaveResult.Saved.class);
        assertThat(errors(suppliers.save(null, 0, draft(code + " 001"))))
                .extracting(FieldError::code)
                .containsExactly("budget.error.tax-code-taken");
    }

    @Test
    void accountsAreLookedAtEachAtItsRow() {
        SupplierDraft.Account without = new SupplierDraft.Account("12", "", null, null, true);
        SupplierDraft.Account again =
                new SupplierDraft.Account("1012345678", "NGÂN HÀNG NÔNG NGHIỆP", null, null, true);

        assertThat(errors(suppliers.save(null, 0, draft(catalogues.unusedTaxCode(), FIRST, again, without))))
                .containsExactly(
                        FieldError.of("accounts.1.accountNo", "budget.error.supplier-account-twice", "1012345678"),
                        FieldError.of("accounts.2.accountNo", "budget.error.account-number", "12"),
                        FieldError.of("accounts.2.bank", "common.error.missing"),
                        FieldError.of("accounts.2.preferred", "budget.error.supplier-preferred-twice"));
    }

    @Test
    void accountsAreKeptInTheirOrderAndGoWithTheSupplier() {
        long id = saved(suppliers.save(null, 0, draft(catalogues.unusedTaxCode(), FIRST, PREFERRED)));
        assertThat(suppliers.find(id).orElseThrow().draft().accounts()).containsExactly(FIRST, PREFERRED);

        saved(removals.remove("budget.supplier", id, "Nhập nhầm"));
        assertThat(suppliers.find(id)).isEmpty();
    }

    @Test
    void aFileWithARowForEachAccountIsTakenOverAndDoesNothingTheSecondTime() {
        String code = catalogues.unusedTaxCode();
        byte[] file = Sheet.of(List.of(
                List.of("Mã số thuế", "Tên nhà cung cấp", "Số tài khoản", "Ngân hàng", "Tài khoản mặc định"),
                List.of(code, "Công ty nhập " + code, "111122223333", "Ngân hàng Một", ""),
                List.of(code, "", "444455556666", "Ngân hàng Hai", "Có")));
        ImportRun checked = imports.checked("budget-suppliers", file);
        assertThat(imports.reasons(checked)).isEmpty();
        imports.apply(checked, false);

        long id = suppliers.page(code, Pageable.unpaged()).getFirst().id();
        assertThat(suppliers.find(id).orElseThrow().draft().accounts())
                .extracting(SupplierDraft.Account::accountNo)
                .containsExactly("111122223333", "444455556666");
        assertThat(imports.checked("budget-suppliers", file).unchanged()).isEqualTo(2);
    }

    @Test
    void aRowThatContradictsOneAboveIsRefused() {
        String code = catalogues.unusedTaxCode();
        ImportRun checked = imports.checked(
                "budget-suppliers",
                Sheet.of(List.of(
                        List.of("Mã số thuế", "Tên nhà cung cấp", "Số tài khoản", "Ngân hàng"),
                        List.of(code, "Công ty Một", "111122223333", "Ngân hàng Một"),
                        List.of(code, "Công ty Hai", "444455556666", "Ngân hàng Hai"))));

        assertThat(imports.reasons(checked))
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("Khác với “Công ty Một”"));
    }

    @Test
    @AsUser(Roles.AUDITOR)
    void theAuditorReadsAndChangesNothing() {
        assertThat(suppliers.count("khong co ai nhu the")).isZero();
        assertThatThrownBy(() -> suppliers.save(null, 0, SupplierDraft.blank()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsUser(Roles.SECRETARY)
    void whoHasNothingToDoWithMoneySeesNothing() {
        assertThatThrownBy(() -> suppliers.page("", Pageable.unpaged())).isInstanceOf(AccessDeniedException.class);
    }

    private static SupplierDraft draft(String code, SupplierDraft.Account... accounts) {
        return new SupplierDraft("Công ty thử " + code, code, null, null, false, Arrays.asList(accounts));
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
