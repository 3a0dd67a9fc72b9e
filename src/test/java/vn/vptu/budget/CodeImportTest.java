package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.Imports;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestBudget;
import vn.vptu.testing.TestImports;

/** The annex of a circular as a file. */
@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class CodeImportTest {

    private static final LocalDate FROM = LocalDate.of(2028, 1, 1);

    private static final List<String> HEADINGS = List.of(
            "Loại mã", "Mã", "Thuộc mã", "Tên gọi", "Từ ngày", "Căn cứ pháp lý", "Đã đối chiếu với văn bản gốc");

    @Autowired
    private TestImports imports;

    @Autowired
    private Imports service;

    @Autowired
    private TestBudget budget;

    @Autowired
    private BudgetCodes codes;

    private String item;
    private String subitem;

    @BeforeEach
    void unusedCodes() {
        item = budget.unused(CodeKind.ITEM);
        subitem = budget.unused(CodeKind.SUBITEM);
    }

    @Test
    void aWholeAnnexIsTakenOverAndDoesNothingTheSecondTime() {
        byte[] file = Sheet.of(List.of(
                HEADINGS,
                List.of("Mục", Integer.valueOf(item), "", "Mục nhập " + item, FROM, "Thông tư mới", "Có"),
                List.of("Tiểu mục", subitem, item, "Tiểu mục nhập " + subitem, "1/1/2028", "Thông tư mới", "x")));
        ImportRun checked = imports.checked("budget-codes", file);
        assertThat(imports.reasons(checked)).isEmpty();
        assertThat(checked.created()).isEqualTo(2);

        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        assertThat(codes.page(CodeBook.INDEX, "tieu muc nhap " + subitem, Pageable.unpaged()))
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.parentCode()).isEqualTo(item);
                    assertThat(code.confirmed()).isTrue();
                    assertThat(code.validFrom()).isEqualTo(FROM);
                });
        ImportRun again = imports.checked("budget-codes", file);
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void aNewNameFromADayOnEndsTheOneBefore() {
        long before = budget.code(CodeKind.ITEM, item, null, TestBudget.START);

        imports.apply(
                imports.checked(
                        "budget-codes",
                        Sheet.of(List.of(HEADINGS, List.of("Mục", item, "", "Tên mới", FROM, "Thông tư mới", "")))),
                false);

        assertThat(codes.find(CodeBook.INDEX, before).orElseThrow().draft().validTo())
                .isEqualTo(FROM);
        assertThat(codes.valid(CodeKind.ITEM, FROM)).contains(new CodeName(item, "Tên mới"));
    }

    @Test
    void aCorrectedNameOfTheSameDayIsShownAsAChange() {
        budget.code(CodeKind.ITEM, item, null, TestBudget.START);

        ImportRun checked = imports.checked(
                "budget-codes",
                Sheet.of(List.of(HEADINGS, List.of("Mục", item, "", "Tên đầy đủ", TestBudget.START, "", "Có"))));

        assertThat(checked.changed()).isEqualTo(1);
        assertThat(imports.differences(checked))
                .containsExactly("Tên gọi: Mã thử 2026-01-01 → Tên đầy đủ", "Đã đối chiếu với văn bản gốc: Không → Có");
    }

    @Test
    void whatIsWrongIsSaidAtItsColumn() {
        ImportRun checked = imports.checked(
                "budget-codes",
                Sheet.of(List.of(
                        HEADINGS,
                        List.of("Mục", "60001", "", "Mục dài", FROM, "", ""),
                        List.of("Tiểu mục", subitem, item, "Tiểu mục mồ côi", FROM, "", ""),
                        List.of("Điều", "0001", "", "Loại lạ", FROM, "", ""))));

        assertThat(imports.reasons(checked))
                .containsExactly(
                        "Mã: “60001” không đúng dạng: mã loại này gồm 4 chữ số. Mời ghi lại.",
                        "Thuộc mã: Không có mã cấp trên “" + item
                                + "” đang áp dụng ngày 01/01/2028. Mời chọn mã khác, hoặc thêm mã ấy trước.",
                        "Loại mã: Không có mục “Điều”. Mời ghi một trong: Chương, Loại, Khoản, Nhóm mục, Mục, Tiểu mục.");
    }

    @Test
    void sourcesAreTakenOverBelowTheirKind() {
        String source = budget.unused(CodeKind.SOURCE);
        byte[] file = Sheet.of(List.of(
                List.of("Loại mã", "Mã", "Thuộc mã", "Tên gọi", "Từ ngày", "Tự chuyển sang năm sau"),
                List.of("Mã nguồn", source, "TC", "Nguồn nhập " + source, FROM, "Có")));
        imports.apply(imports.checked("budget-sources", file), false);

        assertThat(codes.page(CodeBook.SOURCE, "nguon nhap " + source, Pageable.unpaged()))
                .extracting(CodeRow::carriesOver)
                .containsExactly(true);
        assertThat(imports.checked("budget-sources", file).unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-codes", "budget-sources", "budget-programmes", "budget-carry-over-reasons"})
    void theTemplateIsUnderstoodColumnByColumn(String code) throws IOException {
        for (Locale language : List.of(Translations.VIETNAMESE, Translations.ENGLISH)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            service.template(code, language, bytes);
            ImportRun read = imports.read(code, bytes.toByteArray());
            assertThat(read.rows()).isEqualTo(1);
            assertThat(read.mapping())
                    .hasSize(service.definition(code).orElseThrow().columns().size());
        }
    }

    @Test
    @AsUser(Roles.CHIEF_OF_OFFICE)
    void whoOnlyReadsTheIndexCannotImportIt() {
        assertThatThrownBy(() -> service.start("budget-codes", "tep.xlsx", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
    }
}
