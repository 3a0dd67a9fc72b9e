package vn.vptu.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.base.i18n.Translations;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Uỷ, dang thi uy",
        "ủy viên Uỷ ban, uy vien ban",
        "'Họp BTV (mở rộng)', hop btv mo rong",
        "Số 12-QĐ/TU, so 12 qd tu",
        "'100%_\"x'' \\ 😀', 100 x",
        "m², m2"
    })
    void wordsAreLettersAndDigitsWithoutTheirMarks(String text, String words) {
        assertThat(String.join(" ", SearchWords.of(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'%'", "_", "\\", "''''", "😀", "' - '"})
    void signsAloneLookForNothing(String typed) {
        assertThat(SearchQuery.of(typed, Translations.VIETNAMESE).isEmpty()).isTrue();
    }

    @Test
    void aPastedPageIsCut() {
        SearchQuery query = SearchQuery.of("đồng chí 😀 ".repeat(500), Translations.VIETNAMESE);

        assertThat(query.text().codePointCount(0, query.text().length())).isLessThanOrEqualTo(100);
        assertThat(SearchQuery.of("a b c d e f g h i k l", Translations.VIETNAMESE)
                        .words())
                .hasSize(8);
        assertThat(SearchWords.of("x".repeat(300)).iterator().next()).hasSize(SearchWords.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"dang, Đặng, 0", "dang, Đặng Văn A, 1", "a dang, Đặng Văn A, 2", "ang, Đặng, 3"})
    void whatBeginsAsTypedComesFirst(String typed, String title, int rank) {
        assertThat(SearchQuery.of(typed, Translations.VIETNAMESE).rank(title)).isEqualTo(rank);
    }

    @Test
    void candidatesAreTheBitsOfTheirChunks() {
        Candidates candidates = new Candidates(Map.of(
                Candidates.chunk(62), Candidates.bit(62),
                Candidates.chunk(63), Candidates.bit(63) | Candidates.bit(125),
                Candidates.chunk(200_000), Candidates.bit(200_000)));

        assertThat(candidates.ids()).isEqualTo(List.of(62L, 63L, 125L, 200_000L));
        assertThat(candidates.count()).isEqualTo(4);
        assertThat(candidates.contains(125)).isTrue();
        assertThat(candidates.contains(124)).isFalse();
        assertThat(Candidates.bit(62)).isPositive();
    }
}
