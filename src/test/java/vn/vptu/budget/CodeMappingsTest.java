package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestBudget.START;

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
import vn.vptu.testing.TestImports;

/** What old codes are in the new index. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class CodeMappingsTest {

    @Autowired
    private CodeMappings mappings;

    @Autowired
    private BudgetRemovals removals;

    @Autowired
    private TestBudget budget;

    @Autowired
    private TestImports imports;

    @Test
    void anOldCodeMayHaveBecomeSeveralAndIsFoundByTheNewName() {
        String old = budget.unused(CodeKind.SUBITEM);
        saved(mappings.save(null, 0, draft(old, "6605")));
        saved(mappings.save(null, 0, draft(old, "6609")));

        assertThat(mappings.page(old + " chuyen doi so", Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.newCode()).isEqualTo("6609");
                    assertThat(row.newName()).isEqualTo("Đường truyền phục vụ chuyển đổi số");
                });
        assertThat(errors(mappings.save(null, 0, draft(old, "6605"))))
                .containsExactly(FieldError.of("oldCode", "budget.error.mapping-taken", old, "6605", "01/01/2026"));
    }

    @Test
    void theNewCodeMustHoldOnTheDay() {
        assertThat(errors(mappings.save(
                        null, 0, new MappingDraft(CodeKind.SUBITEM, "6001", "6001", START.minusDays(1), null, null))))
                .containsExactly(FieldError.of("newCode", "budget.error.mapping-no-code", "6001", "31/12/2025"));
        assertThat(errors(mappings.save(null, 0, draft("60X1", "6001"))))
                .containsExactly(FieldError.of("oldCode", "budget.error.code-digits", "60X1", 4));
        assertThat(errors(mappings.save(null, 0, new MappingDraft(CodeKind.ITEM_GROUP, "CN", "CN", START, null, null))))
                .contains(FieldError.of("kind", "budget.error.code-kind"));
    }

    @Test
    void aCodeThatAnOldOneBecameIsNotDeletedBeforeThePair() {
        String code = budget.unused(CodeKind.SUBITEM);
        long stored = budget.code(CodeKind.SUBITEM, code, "6000", START);
        long pair = saved(mappings.save(null, 0, draft("6001", code)));

        assertThat(removals.uses("budget.code", stored)).containsExactly(new Usage.Use("budget.code-mapping", 1));
        assertThat(removals.remove("budget.code", stored, "Nhập nhầm")).isInstanceOf(SaveResult.Refused.class);
        saved(removals.remove("budget.code-mapping", pair, "Nhập nhầm"));
        assertThat(mappings.find(pair)).isEmpty();
        saved(removals.remove("budget.code", stored, "Nhập nhầm"));
    }

    @Test
    void theTableOfACircularIsTakenOverAndDoesNothingTheSecondTime() {
        String old = budget.unused(CodeKind.SUBITEM);
        byte[] file = Sheet.of(List.of(
                List.of("Loại mã", "Mã cũ", "Mã mới", "Ghi chú"),
                List.of("Tiểu mục", old, 6601, "Phần điện thoại"),
                List.of("Tiểu mục", old, 6605, "Phần đường truyền")));
        ImportRun checked = imports.checked("budget-mappings", file);
        assertThat(imports.reasons(checked)).isEmpty();
        imports.apply(checked, false);

        assertThat(mappings.count(old)).isEqualTo(2);
        assertThat(imports.checked("budget-mappings", file).unchanged()).isEqualTo(2);
    }

    @Test
    void aPairWithoutANewCodeIsSaidAtItsColumn() {
        ImportRun checked = imports.checked(
                "budget-mappings",
                Sheet.of(List.of(List.of("Loại mã", "Mã cũ", "Mã mới"), List.of("Khoản", "351", "999"))));

        assertThat(imports.reasons(checked))
                .containsExactly("Mã mới: Không có mã “999” đang áp dụng ngày 01/01/2026 trong mục lục ngân sách."
                        + " Mời chọn mã khác, hoặc thêm mã ấy trước.");
    }

    @Test
    @AsUser(Roles.AUDITOR)
    void theAuditorReadsAndChangesNothing() {
        assertThat(mappings.count("")).isPositive();
        assertThatThrownBy(() -> mappings.save(null, 0, draft("6001", "6003")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsUser(Roles.SECRETARY)
    void whoHasNothingToDoWithMoneySeesNothing() {
        assertThatThrownBy(() -> mappings.page("", Pageable.unpaged())).isInstanceOf(AccessDeniedException.class);
    }

    private static MappingDraft draft(String old, String fresh) {
        return new MappingDraft(CodeKind.SUBITEM, old, fresh, START, null, null);
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
