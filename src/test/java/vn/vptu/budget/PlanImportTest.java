package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestPlans.draft;
import static vn.vptu.testing.TestPlans.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.directory.Units;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestPlans;

/** Internal plans from a spreadsheet. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class PlanImportTest {

    private static final List<String> HEADINGS = List.of(
            "Năm", "Đơn vị được giao", "Chương", "Khoản", "Nguồn", "Mục", "Quý 1", "Quý 2", "Quý 3", "Quý 4", "Lý do");

    @Autowired
    private TestImports imports;

    @Autowired
    private InternalPlans service;

    @Autowired
    private TestPlans plans;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private Units units;

    private ShareRef share;

    @BeforeEach
    void aShare() {
        share = documents.given(10_000_000);
    }

    private List<Object> row(Object... rest) {
        BudgetKey key = share.key();
        String unit =
                units.named(List.of(key.holderUnitId())).get(key.holderUnitId()).code();
        List<Object> row = new ArrayList<>(Arrays.asList(key.year(), unit, "509", "351", "13"));
        row.addAll(Arrays.asList(rest));
        return row;
    }

    @SafeVarargs
    private static byte[] file(List<Object>... rows) {
        return Sheet.of(
                Stream.concat(Stream.<List<?>>of(HEADINGS), Arrays.stream(rows)).toList());
    }

    private List<PlanRow> stored() {
        return service.page(new PlanFilter("", share.key().year(), null, false), Pageable.unpaged()).stream()
                .filter(row -> row.share().equals(share))
                .toList();
    }

    @Test
    void aNewPlanIsTakenOverAndDoesNothingTheSecondTime() {
        byte[] file = file(row("6550", 1_500_000, "2.000.000", "", "1 triệu", ""), row("6600", "", "", 5_000, "", ""));
        ImportRun checked = imports.checked("budget-plans", file);
        assertThat(imports.reasons(checked)).isEmpty();

        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        assertThat(stored())
                .singleElement()
                .satisfies(row -> assertThat(plans.find(row.id()).draft().lines())
                        .containsExactly(
                                line("6550", 1_500_000, 2_000_000, 0, 1_000_000), line("6600", 0, 0, 5_000, 0)));
        assertThat(imports.checked("budget-plans", file).unchanged()).isEqualTo(2);
    }

    @Test
    void anApprovedPlanGetsAnotherEditionWithTheReasonOfTheFile() {
        long first = plans.approved(draft(share, line("6550", 1_000, 0, 0, 0), line("6600", 7, 0, 0, 0)));
        assertThat(imports.reasons(imports.checked("budget-plans", file(row("6550", 2_000, "", "", "", "")))))
                .singleElement()
                .asString()
                .contains("Kế hoạch này đã có bản 1. Mời ghi lý do điều chỉnh để lập bản mới.");
        byte[] same = file(row("6550", 1_000, "", "", "", ""));
        assertThat(imports.checked("budget-plans", same).unchanged()).isEqualTo(1);

        ImportRun checked = imports.checked("budget-plans", file(row("6550", 2_000, "", "", "", "Thêm hội nghị")));
        assertThat(imports.differences(checked))
                .containsExactly("Quý 1: 1.000 → 2.000", "Lý do điều chỉnh: – → Thêm hội nghị");
        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        assertThat(plans.find(first).inForce()).isTrue();
        assertThat(stored()).hasSize(2).first().satisfies(row -> {
            assertThat(row.edition()).isEqualTo(2);
            assertThat(row.reason()).isEqualTo("Thêm hội nghị");
            assertThat(plans.find(row.id()).draft().lines())
                    .containsExactly(line("6550", 2_000, 0, 0, 0), line("6600", 7, 0, 0, 0));
        });
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsCell() {
        ImportRun checked = imports.checked(
                "budget-plans",
                file(
                        row("6550", "một ít", "", "", "", ""),
                        row("9999", 1, "", "", "", ""),
                        row("6600", -1, "", "", "", "")));

        assertThat(imports.reasons(checked))
                .anySatisfy(reason -> assertThat(reason).contains("“một ít” không phải là số tiền"))
                .anySatisfy(reason -> assertThat(reason).contains("9999"))
                .anySatisfy(reason -> assertThat(reason).contains("-1"))
                .hasSize(3);
        assertThat(stored()).isEmpty();
    }
}
