package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.VoucherDraft;

/** Rows of a list of payment as they come out of a spreadsheet. */
class PastedPayeesTest {

    @Test
    void eachRowIsAPayeeAndCaptionsAndEmptyRowsAreLeftOut() {
        PastedPayees pasted = PastedPayees.of("""
                Họ tên\tSố tài khoản\tNgân hàng\tSố tiền\tGhi chú
                Lê Thị Một\t0123\tNgân hàng A\t1.500.000\ttháng 3

                Vi Văn Hai\t\t\t2000000
                """);
        assertThat(pasted.error()).isNull();
        assertThat(pasted.payees())
                .containsExactly(
                        new VoucherDraft.Payee("Lê Thị Một", "0123", "Ngân hàng A", Dong.of(1_500_000), "tháng 3"),
                        new VoucherDraft.Payee("Vi Văn Hai", null, null, Dong.of(2_000_000), null));
    }

    @Test
    void aRowWithoutAnAmountOrWithTooFewColumnsIsNamedAndNothingIsTaken() {
        PastedPayees letters = PastedPayees.of("Lê Thị Một\t1\tA\t1.000\nVi Văn Hai\t2\tB\tmột triệu");
        assertThat(letters.payees()).isEmpty();
        assertThat(letters.error().code()).isEqualTo("budget.error.paste-amount");
        assertThat(letters.error().args()).containsExactly("2", "một triệu");
        PastedPayees slip = PastedPayees.of("Lê Thị Một\t1\tA\t1.00.0");
        assertThat(slip.error().args()).containsExactly("1", "1.00.0");
        PastedPayees few = PastedPayees.of("Lê Thị Một\t1.000.000");
        assertThat(few.error().code()).isEqualTo("budget.error.paste-columns");
        assertThat(few.error().args()).containsExactly("1", 2);
    }
}
