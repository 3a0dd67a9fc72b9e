package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.vptu.base.money.Dong;

/** Cells that were copied from a spreadsheet. */
class PlanBlockTest {

    @Test
    void amountsStayInTheirColumnsAndEmptyCellsStayEmpty() {
        PlanBlock block = PlanBlock.read("1.500.000\t\t2000000\t-\r\n 3 triệu \n\n", false);

        assertThat(block.wrong()).isNull();
        assertThat(block.rows())
                .containsExactly(
                        new PlanBlock.Row(
                                null, null, Arrays.asList(Dong.of(1_500_000), null, Dong.of(2_000_000), null)),
                        new PlanBlock.Row(null, null, Arrays.asList(Dong.of(3_000_000))));
    }

    @Test
    void codesComeFirstWithOrWithoutASubitem() {
        assertThat(PlanBlock.read("6550\t1\t2\t3\t4", true).rows())
                .containsExactly(
                        new PlanBlock.Row("6550", null, Arrays.asList(Dong.of(1), Dong.of(2), Dong.of(3), Dong.of(4))));
        assertThat(PlanBlock.read("6550\t6551\t1\t2\t3\t4\n6600\t\t5\t6\t7\t8", true)
                        .rows())
                .containsExactly(
                        new PlanBlock.Row(
                                "6550", "6551", Arrays.asList(Dong.of(1), Dong.of(2), Dong.of(3), Dong.of(4))),
                        new PlanBlock.Row("6600", null, Arrays.asList(Dong.of(5), Dong.of(6), Dong.of(7), Dong.of(8))));
    }

    @Test
    void aCellThatIsNoAmountLeavesNothingToPaste() {
        PlanBlock block = PlanBlock.read("1\t2\n3\tVăn phòng phẩm", false);

        assertThat(block.wrong()).isEqualTo("Văn phòng phẩm");
        assertThat(block.rows()).isEmpty();
    }

    @Test
    void oneCellIsNoBlock() {
        assertThat(PlanBlock.isBlock("1.000\n")).isFalse();
        assertThat(PlanBlock.isBlock("1\t2")).isTrue();
    }
}
