package vn.vptu.base.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.base.money.MoneyFormatException.Reason;

class DongParseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                          | 0
            -0                         | 0
            1234567                    | 1234567
            007                        | 7
            1.234.567                  | 1234567
            1 234 567                  | 1234567
            1,234,567                  | 1234567
            1.500                      | 1500
            1,500                      | 1500
            12 345                     | 12345
            1.234.567 đ                | 1234567
            1.234.567đ                 | 1234567
            1.234.567 đồng             | 1234567
            1.234.567 ĐỒNG             | 1234567
            1.234.567 dong             | 1234567
            1.234.567 VNĐ              | 1234567
            1.234.567 vnd              | 1234567
            1.234.567 ₫                | 1234567
            1.234.567,00               | 1234567
            1,234,567.00               | 1234567
            1 234 567,0                | 1234567
            1234567.00                 | 1234567
            0,00                       | 0
            0,000                      | 0
            -1.500.000                 | -1500000
            - 1.500.000 đồng           | -1500000
            −1.500.000                 | -1500000
            –1.500.000                 | -1500000
            +1.500.000                 | 1500000
            (1.500.000)                | -1500000
            ( 1.500.000 )              | -1500000
            (1.500.000 đ)              | -1500000
            (1.500.000) đ              | -1500000
            (1,5 triệu)                | -1500000
            350 nghìn                  | 350000
            350 ngàn                   | 350000
            350k                       | 350000
            350 nghìn đồng             | 350000
            1,5 triệu                  | 1500000
            1.5 triệu                  | 1500000
            1,5triệu                   | 1500000
            1,25 TRIỆU                 | 1250000
            -1,5 tr                    | -1500000
            1,5 trđ                    | 1500000
            1.5 trieu dong             | 1500000
            0,125 triệu                | 125000
            0.125 triệu                | 125000
            1.500 triệu                | 1500000000
            1 500 triệu                | 1500000000
            1.234,5 triệu              | 1234500000
            1,234.5 triệu              | 1234500000
            1.234,567 triệu            | 1234567000
            1,234.567 triệu            | 1234567000
            1 234,567 triệu            | 1234567000
            1,234,567 triệu            | 1234567000000
            1.234.567 triệu            | 1234567000000
            1234,567 triệu             | 1234567000
            1,234567 triệu             | 1234567
            1,2500000 triệu            | 1250000
            2 tỷ                       | 2000000000
            2 tỉ đồng                  | 2000000000
            1,2345 tỷ                  | 1234500000
            1,2 nghìn tỷ               | 1200000000000
            9.223.372.036.854.775.807  | 9223372036854775807
            -9.223.372.036.854.775.808 | -9223372036854775808
            (9223372036854775808)      | -9223372036854775808
            9223372036,854775807 tỷ    | 9223372036854775807
            """)
    void readsWhatPeopleType(String text, long amount) {
        assertThat(Dong.parse(text)).isEqualTo(Dong.of(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | EMPTY
            '  '                        | EMPTY
            -                           | NOT_A_NUMBER
            –                           | NOT_A_NUMBER
            ()                          | NOT_A_NUMBER
            abc                         | NOT_A_NUMBER
            đ                           | NOT_A_NUMBER
            triệu                       | NOT_A_NUMBER
            1.234.567 đô                | NOT_A_NUMBER
            1.234.567 USD               | NOT_A_NUMBER
            5%                          | NOT_A_NUMBER
            1e6                         | NOT_A_NUMBER
            0x10                        | NOT_A_NUMBER
            NaN                         | NOT_A_NUMBER
            1_000                       | NOT_A_NUMBER
            1'000'000                   | NOT_A_NUMBER
            .5 triệu                    | NOT_A_NUMBER
            1.234.567.                  | NOT_A_NUMBER
            ,                           | NOT_A_NUMBER
            --5                         | NOT_A_NUMBER
            5-                          | NOT_A_NUMBER
            (-5)                        | NOT_A_NUMBER
            -(5)                        | NOT_A_NUMBER
            (5                          | NOT_A_NUMBER
            5)                          | NOT_A_NUMBER
            ((5))                       | NOT_A_NUMBER
            (5) đ)                      | NOT_A_NUMBER
            1 tỷ 200 triệu              | NOT_A_NUMBER
            5 triệu tỷ                  | NOT_A_NUMBER
            1234567¹                    | NOT_A_NUMBER
            １２３                      | NOT_A_NUMBER
            ½ triệu                     | NOT_A_NUMBER
            1.23.456                    | GROUPING
            1.234.56                    | GROUPING
            1234.567.890                | GROUPING
            1..500                      | GROUPING
            1.,500                      | GROUPING
            12 34                       | GROUPING
            1 5 triệu                   | GROUPING
            1,234.567,890               | GROUPING
            1.234,567.890               | GROUPING
            0.500.000                   | GROUPING
            1.234 567                   | GROUPING
            1234.000                    | GROUPING
            1.234,000                   | GROUPING
            1.234,567                   | GROUPING
            1.5                         | FRACTION_OF_DONG
            1,50                        | FRACTION_OF_DONG
            100,00                      | FRACTION_OF_DONG
            100.00 đ                    | FRACTION_OF_DONG
            0,5                         | FRACTION_OF_DONG
            0.500                       | FRACTION_OF_DONG
            1.234.567,89                | FRACTION_OF_DONG
            1,234,567.5 đồng            | FRACTION_OF_DONG
            1,2345678 triệu             | FRACTION_OF_DONG
            0,0005 nghìn                | FRACTION_OF_DONG
            1,500 triệu                 | AMBIGUOUS
            1,234 tỷ                    | AMBIGUOUS
            (999,999 nghìn đồng)        | AMBIGUOUS
            9.223.372.036.854.775.808   | OUT_OF_RANGE
            -9223372036854775809        | OUT_OF_RANGE
            9.223.372.037 tỷ            | OUT_OF_RANGE
            1.000.000.000 nghìn tỷ      | OUT_OF_RANGE
            99999999999999999999999999999999999999999999999999 | OUT_OF_RANGE
            """)
    void refusesWhatIsNoWholeOrNoCertainAmount(String text, Reason reason) {
        assertThatExceptionOfType(MoneyFormatException.class)
                .isThrownBy(() -> Dong.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.text()).isEqualTo(text);
                    assertThat(refusal.getMessage()).contains(text);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0234\u202f567", " 1.234.567\t", "1.234.567\u00a0đ", "1\u2009234\u2009567\n"})
    void anySpaceIsASpace(String text) {
        assertThat(Dong.parse(text)).isEqualTo(Dong.of(1_234_567));
    }

    @Test
    void decomposedUnitsAreRead() {
        assertThat(Dong.parse(Normalizer.normalize("1,5 triệu đồng", Normalizer.Form.NFD)))
                .isEqualTo(Dong.of(1_500_000));
    }

    @Test
    void overlongTextsAreRefusedAtOnce() {
        assertThatExceptionOfType(MoneyFormatException.class)
                .isThrownBy(() -> Dong.parse("1 ".repeat(1_000_000)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_NUMBER));
    }

    @Test
    void everyReasonHasItsMessageCode() {
        assertThatExceptionOfType(MoneyFormatException.class)
                .isThrownBy(() -> Dong.parse("1.5"))
                .satisfies(refusal -> assertThat(refusal.messageCode()).isEqualTo("money.format.fraction-of-dong"));
        assertThatExceptionOfType(MoneyFormatException.class)
                .isThrownBy(() -> Dong.parse("triệu"))
                .satisfies(refusal -> assertThat(refusal.messageCode()).isEqualTo("money.format.not-a-number"));
    }

    @Test
    void whatIsPrintedInDongIsReadBack() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Dong amount = Dong.of(random.nextLong() >> random.nextInt(64));
            assertThat(Dong.parse(amount.format())).isEqualTo(amount);
            assertThat(Dong.parse(MoneyFormat.PLAIN.withBrackets().format(amount)))
                    .isEqualTo(amount);
            assertThat(Dong.parse(amount.format().replace('.', ' ') + " đồng")).isEqualTo(amount);
        }
    }

    /** What the program prints in triệu means the same when typed with its unit, or it is refused. */
    @Test
    void whatIsPrintedInTrieuIsNeverReadAsAnotherAmount() {
        var random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(7);
            long step = Math.powExact(10L, 6 - decimals);
            Dong amount = Dong.of((random.nextLong() >> random.nextInt(64)) / step * step);
            String printed = MoneyFormat.in(MoneyUnit.TRIEU, decimals).format(amount) + " triệu";
            try {
                assertThat(Dong.parse(printed)).as(printed).isEqualTo(amount);
            } catch (MoneyFormatException refusal) {
                assertThat(refusal.reason()).isEqualTo(Reason.AMBIGUOUS);
                assertThat(decimals).isEqualTo(3);
            }
        }
    }
}
