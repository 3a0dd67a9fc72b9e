package vn.vptu.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "uỷ, ủy, uy",
        "hoà, hòa, hoa",
        "khoẻ, khỏe, khoe",
        "thuý, thúy, thuy",
        "Tỉnh uỷ, TỈNH ỦY, tinh uy",
        "Đỗ Văn Đức, đỗ văn đức, do van duc",
        "Ðảng uỷ, Đảng ủy, dang uy"
    })
    void bothSpellingsHaveOneKey(String one, String other, String key) {
        assertThat(SearchKey.of(one)).isEqualTo(key);
        assertThat(SearchKey.of(other)).isEqualTo(key);
    }

    @Test
    void allVietnameseLettersLoseTheirMarks() {
        assertThat(SearchKey.of("àảãáạ ằẳẵắặă ầẩẫấậâ èẻẽéẹ ềểễếệê ìỉĩíị òỏõóọ ồổỗốộô ờởỡớợơ ùủũúụ ừửữứựư ỳỷỹýỵ đ"))
                .isEqualTo("aaaaa aaaaaa aaaaaa eeeee eeeeee iiiii ooooo oooooo oooooo uuuuu uuuuuu yyyyy d");
        assertThat(SearchKey.of("ÀẢÃÁẠ ẰẲẴẮẶĂ ẦẨẪẤẬÂ ÈẺẼÉẸ ỀỂỄẾỆÊ ÌỈĨÍỊ ÒỎÕÓỌ ỒỔỖỐỘÔ ỜỞỠỚỢƠ ÙỦŨÚỤ ỪỬỮỨỰƯ ỲỶỸÝỴ Đ"))
                .isEqualTo("aaaaa aaaaaa aaaaaa eeeee eeeeee iiiii ooooo oooooo oooooo uuuuu uuuuuu yyyyy d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Văn phòng Tỉnh uỷ Lạng Sơn", "Nghị quyết số 28/2026/QH16", "ƯỚC THỰC HIỆN", "Ởẵậ"})
    void composedAndDecomposedInputAreAlike(String text) {
        String key = SearchKey.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(SearchKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(key).isASCII();
    }

    @Test
    void whitespaceOfAnyKindBecomesOneSpaceAndIsTrimmed() {
        assertThat(SearchKey.of("\u00a0 Phòng\t\r\n Tổng\u202f\u3000hợp \u2009"))
                .isEqualTo("phong tong hop");
        assertThat(SearchKey.of(" \t ")).isEmpty();
    }

    @Test
    void invisibleAndCompatibilityCharactersDoNotHideAText() {
        assertThat(SearchKey.of("\ufeffmáy\u200b tính")).isEqualTo("may tinh");
        assertThat(SearchKey.of("150 m²")).isEqualTo("150 m2");
        assertThat(SearchKey.of("ﬁle")).isEqualTo("file");
    }

    @Test
    void punctuationAndDigitsStay() {
        assertThat(SearchKey.of("Số 05-HD/VPTW, ngày 27/5/2026")).isEqualTo("so 05-hd/vptw, ngay 27/5/2026");
    }

    @Test
    void noTextHasTheEmptyKey() {
        assertThat(SearchKey.of(null)).isEmpty();
        assertThat(SearchKey.of("")).isEmpty();
    }

    @Test
    void lowerCaseDoesNotDependOnTheLocale() {
        assertThat(SearchKey.of("HỘI NGHỊ BTV III")).isEqualTo("hoi nghi btv iii");
    }

    @Test
    void theKeyOfAKeyIsItself() {
        for (String text : List.of("Lịch công tác Tuần 48", "  ĐẢNG   BỘ ", "½ ngày", "İstanbul", "ẞ")) {
            String key = SearchKey.of(text);
            assertThat(SearchKey.of(key)).isEqualTo(key);
        }
    }
}
