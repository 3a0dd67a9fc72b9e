package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    @ParameterizedTest
    @CsvSource({
        "Đặng Văn Hàng Đặng, dang, [Đặng] Văn Hàng [Đặng]",
        "Uỷ ban và ủy viên, uy, [Uỷ] ban và [ủy] viên",
        "Họp BTV (mở rộng), hop mo, [Họp] BTV ([mở] rộng)",
        "Tháng, ang, Th[áng]",
        "Không có gì, dang, Không có gì",
        "Họp 😀 tổ, to, Họp 😀 [tổ]",
        "m² đất, m2, [m²] đất"
    })
    void theWordsAreMarkedAsTheyAreWritten(String text, String words, String marked) {
        assertThat(show(text, List.of(words.split(" ")))).isEqualTo(marked);
    }

    @Test
    void marksOnTheirOwnStayWithTheirLetters() {
        String apart = Normalizer.normalize("Đặng Ất", Normalizer.Form.NFD);

        assertThat(Normalizer.normalize(show(apart, List.of("dang", "at")), Normalizer.Form.NFC))
                .isEqualTo("[Đặng] [Ất]");
    }

    private static String show(String text, List<String> words) {
        var span = Highlight.of(text, words);
        StringBuilder shown = new StringBuilder();
        span.getElement()
                .getChildren()
                .forEach(part -> shown.append(part.isTextNode() ? part.getText() : "[" + part.getText() + "]"));
        assertThat(span.getElement().getTextRecursively()).isEqualTo(text);
        return shown.toString();
    }
}
