package vn.vptu.budget.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.Imports;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.RawKeys;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;

/** Rows of documents that nobody would think of: each is taken or refused with a sentence, never an exception. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DocumentImportsFuzzTest {

    private static final long SEED = 20_261_128;
    private static final int ROWS = 250;

    private static final List<String> ODD = List.of(
            "",
            "0",
            "-1",
            "1",
            "12",
            "13",
            "2026",
            "9999",
            "999999999",
            "1.234.567",
            "1,5 triệu",
            "(500)",
            "999999999999999999",
            "9223372036854775807",
            "31/12/9999",
            "01/01/0001",
            "29/02/2026",
            "15/03/2026",
            "6551",
            "00000",
            "509",
            "351",
            "Văn phòng Tỉnh uỷ",
            "'{0}'",
            "%s",
            "a".repeat(300),
            "\u202eđảo",
            "😀",
            "Có");

    @Autowired
    private TestImports imports;

    @Autowired
    private Imports service;

    @Autowired
    private TestOffice office;

    @Autowired
    private Translations words;

    @ParameterizedTest
    @ValueSource(strings = {"budget-estimates", "budget-vouchers", "budget-salaries", "budget-statements"})
    void whateverTheRowsHoldEachIsTakenOrRefusedWithASentence(String code) {
        Random random = new Random(SEED);
        List<ImportColumn> columns = service.definition(code).orElseThrow().columns();
        List<List<?>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(column -> words.in(Translations.VIETNAMESE).say(column.key()))
                .toList());
        for (int i = 0; i < ROWS; i++) {
            List<Object> row = new ArrayList<>();
            for (ImportColumn column : columns) {
                // Mostly what could be right, so that the rules behind the cells are reached, too.
                row.add(random.nextInt(8) > 0 ? column.example() : ODD.get(random.nextInt(ODD.size())));
            }
            rows.add(row);
        }

        ImportRun checked = imports.checked(code, office.code("Phần mềm "), Sheet.of(rows));

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.mapping()).hasSize(columns.size());
        assertThat(checked.refused()).isPositive();
        assertThat(imports.reasons(checked))
                .allSatisfy(reason -> assertThat(RawKeys.in(reason)).isEmpty())
                .allMatch(reason -> reason.contains("Mời"));
    }
}
