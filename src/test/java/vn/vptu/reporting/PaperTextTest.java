package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.vptu.base.report.StyledText;
import vn.vptu.base.report.StyledText.Look;

class PaperTextTest {

    @Test
    void decomposedLettersAreComposed() {
        String decomposed = Normalizer.normalize("Uỷ viên Ban Thường vụ", Normalizer.Form.NFD);

        assertThat(PaperText.clean(decomposed)).isEqualTo("Uỷ viên Ban Thường vụ");
    }

    @Test
    void charactersThatNoFileCanHoldAreLeftOut() {
        assertThat(PaperText.clean("a\u0000b\u001Fc\td\r\ne\uD800f\uFFFFg")).isEqualTo("abc d\nefg");
        assertThat(PaperText.clean("giữ 😀 nguyên")).isEqualTo("giữ 😀 nguyên");
    }

    @Test
    void whatSomebodyTypedIsNoMarkup() {
        StyledText typed = StyledText.plain("<b>A & B</b>").then("(hoãn)", Look.ITALIC);

        assertThat(PaperText.markup(typed))
                .isEqualTo("&lt;b&gt;A &amp; B&lt;/b&gt; <style isItalic=\"true\">(hoãn)</style>");
    }
}
