package vn.vptu.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.base.text.VietnameseNames.BY_GIVEN_NAME;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNamesTest {

    private static final List<String> GOLDEN = List.of(
            "Trần Thị An",
            "Hoàng Văn Anh",
            "Phạm Văn Anh",
            "Hoàng Văn Ảnh",
            "Hoàng Văn Ánh",
            "Lê Ánh",
            "Nguyễn Văn Ân",
            "Lý Thị Ẩn",
            "Nông Văn Ấn",
            "Lương Thị Dạt",
            "Dương Văn Dũng",
            "Vi Văn Đạt",
            "Đỗ Văn Đức",
            "Bùi Văn Út",
            "Hoàng Thị Ước",
            "Nguyễn Thị Ý",
            "Đinh Thị Yến");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "An",
            "an",
            "AN",
            "Ân",
            "H'Hen Niê",
            "Y Bhiăk",
            "Thuý",
            "Thúy",
            "Nguyễn Thị Thuý",
            "nguyễn thị thúy",
            "Lê Hoà",
            "Lê Hòa",
            "Lê Văn",
            "Lê Vân",
            "Lê  Văn",
            "A Văn An",
            "A Văn Ba An",
            "\u0001 b An",
            "\u0001 a An",
            "Trần-Lê An",
            "Ðỗ An",
            "1 2 3",
            "Trần Thi Bình An",
            "Trần Thị An An");

    @Test
    void theGoldenOrderComesOutOfAnyShuffle() {
        for (int seed = 0; seed < 200; seed++) {
            List<String> names = new ArrayList<>(GOLDEN);
            Collections.shuffle(names, new Random(seed));
            names.sort(BY_GIVEN_NAME);
            assertThat(names).containsExactlyElementsOf(GOLDEN);
        }
    }

    @Test
    void theGoldenOrderHoldsForDecomposedNamesAmongComposedOnes() {
        for (int i = 0; i < GOLDEN.size(); i++) {
            for (int j = 0; j < GOLDEN.size(); j++) {
                String decomposed = "  "
                        + Normalizer.normalize(GOLDEN.get(j), Normalizer.Form.NFD)
                                .replace(" ", "\u00a0 ");
                assertThat(Integer.signum(BY_GIVEN_NAME.compare(GOLDEN.get(i), decomposed)))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void lettersFollowTheVietnameseAlphabet() {
        List<String> letters = List.of(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ",
                "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z");
        assertSorted(letters);
    }

    @Test
    void tonesFollowTheirOrderOnEveryVowel() {
        for (String vowel : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            assertSorted(List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323").stream()
                    .map(tone -> Normalizer.normalize("L" + vowel + tone + "n", Normalizer.Form.NFC))
                    .toList());
        }
    }

    @Test
    void lettersOutweighTonesWithinAPart() {
        assertSorted(List.of("Lê Hòa", "Lê Hoạch", "Lê Hoan", "Lê Hoàn", "Lê Hoán"));
    }

    @Test
    void familyComesBeforeTheWordsBetween() {
        assertSorted(List.of("An", "Lê An", "Lê Văn An", "Lê Văn Bình An", "Trần An", "Trần Bảo An"));
    }

    /** A plain collator puts "Thuý" before "Thùy", because its mark stands on a later letter. */
    @Test
    void thePlaceOfTheToneMarkDoesNotMatter() {
        assertSorted(List.of("Bùi Thị Thùy", "An Thị Thuý", "Bùi Thị Thúy", "Cao Thị Thuý", "An Thị Thuỵ"));
    }

    @ParameterizedTest
    @CsvSource({"'Lê Văn An', '  Lê   Văn An '", "'Lê Ánh', 'Lê A\u0301nh'", "'', '   '"})
    void namesThatDifferInSpacesOrUnicodeFormAreEqual(String one, String other) {
        assertThat(BY_GIVEN_NAME.compare(one, other)).isZero();
        assertThat(BY_GIVEN_NAME.compare(other, one)).isZero();
    }

    @Test
    void namesThatDifferInCaseOrSpellingStayNeighboursButAreNotEqual() {
        assertThat(BY_GIVEN_NAME.compare("LÊ AN", "Lê An")).isNotZero();
        assertSorted(List.of("LÊ AN", "Lê An", "lê an", "Lê Văn An"));
        assertThat(BY_GIVEN_NAME.compare("Lê Thuý", "Lê Thúy")).isNotZero();
    }

    @Test
    void theOrderIsTotal() {
        List<String> names = new ArrayList<>(GOLDEN);
        names.addAll(ODD);
        for (String a : names) {
            assertThat(BY_GIVEN_NAME.compare(a, a)).isZero();
            for (String b : names) {
                int ab = BY_GIVEN_NAME.compare(a, b);
                assertThat(Integer.signum(BY_GIVEN_NAME.compare(b, a))).isEqualTo(-Integer.signum(ab));
                for (String c : names) {
                    if (ab <= 0 && BY_GIVEN_NAME.compare(b, c) <= 0) {
                        assertThat(BY_GIVEN_NAME.compare(a, c))
                                .as("%s <= %s <= %s", a, b, c)
                                .isNotPositive();
                    }
                }
            }
        }
    }

    @Test
    void manyThreadsMaySortAtOnce() {
        IntStream.range(0, 400).parallel().forEach(seed -> {
            List<String> names = new ArrayList<>(GOLDEN);
            Collections.shuffle(names, new Random(seed));
            names.sort(BY_GIVEN_NAME);
            assertThat(names).containsExactlyElementsOf(GOLDEN);
        });
    }

    private static void assertSorted(List<String> expected) {
        List<String> names = new ArrayList<>(expected);
        Collections.shuffle(names, new Random(7));
        names.sort(BY_GIVEN_NAME);
        assertThat(names).containsExactlyElementsOf(expected);
    }
}
