package vn.vptu.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                   | Không đồng
            1                   | Một đồng
            4                   | Bốn đồng
            5                   | Năm đồng
            10                  | Mười đồng
            11                  | Mười một đồng
            14                  | Mười bốn đồng
            15                  | Mười lăm đồng
            20                  | Hai mươi đồng
            21                  | Hai mươi mốt đồng
            24                  | Hai mươi tư đồng
            55                  | Năm mươi lăm đồng
            100                 | Một trăm đồng
            101                 | Một trăm linh một đồng
            104                 | Một trăm linh bốn đồng
            105                 | Một trăm linh năm đồng
            110                 | Một trăm mười đồng
            111                 | Một trăm mười một đồng
            115                 | Một trăm mười lăm đồng
            1000                | Một nghìn đồng
            1010                | Một nghìn không trăm mười đồng
            1015                | Một nghìn không trăm mười lăm đồng
            10005               | Mười nghìn không trăm linh năm đồng
            21021               | Hai mươi mốt nghìn không trăm hai mươi mốt đồng
            205000              | Hai trăm linh năm nghìn đồng
            1000005             | Một triệu không trăm linh năm đồng
            1010101             | Một triệu không trăm mười nghìn một trăm linh một đồng
            21504115            | Hai mươi mốt triệu năm trăm linh bốn nghìn một trăm mười lăm đồng
            105000000           | Một trăm linh năm triệu đồng
            999999999           | Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng
            1000000005          | Một tỷ không trăm linh năm đồng
            1005000000          | Một tỷ không trăm linh năm triệu đồng
            3350000001          | Ba tỷ ba trăm năm mươi triệu không trăm linh một đồng
            5100000024          | Năm tỷ một trăm triệu không trăm hai mươi tư đồng
            15421000000         | Mười lăm tỷ bốn trăm hai mươi mốt triệu đồng
            1000000000000       | Một nghìn tỷ đồng
            1000000000001       | Một nghìn tỷ không trăm linh một đồng
            1005000000000       | Một nghìn không trăm linh năm tỷ đồng
            1234567891234       | Một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi mốt nghìn hai trăm ba mươi tư đồng
            1000000000000000    | Một triệu tỷ đồng
            1000000000000000000 | Một tỷ tỷ đồng
            -1                  | Âm một đồng
            -1500000            | Âm một triệu năm trăm nghìn đồng
            """)
    void writesTheAmount(long amount, String words) {
        assertThat(AmountInWords.dong(amount)).isEqualTo(words);
    }

    @Test
    void writesTheLargestAmounts() {
        String magnitude = "chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ"
                + " tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh ";
        assertThat(AmountInWords.dong(Long.MIN_VALUE)).isEqualTo("Âm " + magnitude + "tám đồng");
        assertThat(AmountInWords.dong(Long.MAX_VALUE)).isEqualTo("C" + magnitude.substring(1) + "bảy đồng");
    }

    @Test
    void canBeReadBackForManyAmounts() {
        var random = new Random(20261123);
        LongStream small = LongStream.rangeClosed(-2_000, 120_000);
        LongStream large = LongStream.generate(() -> random.nextLong() >> random.nextInt(60))
                .limit(30_000);
        LongStream roundOnes = LongStream.iterate(1, power -> power * 10)
                .limit(19)
                .flatMap(power -> LongStream.rangeClosed(-11, 11).map(offset -> power + offset));
        Stream.of(small, large, roundOnes).flatMapToLong(amounts -> amounts).forEach(AmountInWordsTest::assertReadBack);
    }

    @Test
    void isComposedTextWithSingleSpacesAndNoChan() {
        String words = AmountInWords.dong(987_654_321_000L);
        assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
        assertThat(words).doesNotContain("  ").doesNotContain("chẵn");
    }

    private static void assertReadBack(long amount) {
        String words = AmountInWords.dong(amount);
        assertThat(words).endsWith(" đồng").doesNotContain("  ");
        String lower =
                words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1, words.length() - " đồng".length());
        boolean negative = lower.startsWith("âm ");
        long magnitude = read(negative ? lower.substring(3) : lower);
        assertThat(negative ? -magnitude : magnitude).as(words).isEqualTo(amount);
    }

    /** A second, independent reading of the grammar. */
    private static long read(String words) {
        int billions = words.lastIndexOf("tỷ");
        if (billions >= 0) {
            return read(words.substring(0, billions).strip()) * 1_000_000_000
                    + read(words.substring(billions + 2).strip());
        }
        long total = 0;
        long group = 0;
        for (String word : words.isEmpty() ? List.<String>of() : List.of(words.split(" "))) {
            switch (word) {
                case "triệu" -> {
                    total += group * 1_000_000;
                    group = 0;
                }
                case "nghìn" -> {
                    total += group * 1_000;
                    group = 0;
                }
                case "trăm" -> group *= 100;
                case "mươi" -> group = group / 100 * 100 + group % 100 * 10;
                case "mười" -> group += 10;
                case "linh" -> {}
                default -> group += digit(word);
            }
        }
        return total + group;
    }

    private static int digit(String word) {
        return switch (word) {
            case "mốt" -> 1;
            case "tư" -> 4;
            case "lăm" -> 5;
            default -> {
                int digit = List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
                        .indexOf(word);
                assertThat(digit).as(word).isNotNegative();
                yield digit;
            }
        };
    }
}
