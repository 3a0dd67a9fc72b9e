package vn.vptu.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.vptu.testing.IntegrationTest;

@IntegrationTest
class OfficeFontsTest {

    @Test
    void textIsDrawnWithTheFontsThatComeWithTheApplication() {
        assertThat(Path.of(System.getProperty("sun.awt.fontconfig"))).isRegularFile();
        Font font = new Font(Font.DIALOG, Font.PLAIN, 12);

        assertThat(font.canDisplayUpTo("Văn phòng Tỉnh uỷ")).isEqualTo(-1);
        assertThat(font.createGlyphVector(new FontRenderContext(null, true, true), "Tỉnh")
                        .getVisualBounds()
                        .getWidth())
                .isPositive();
    }

    @Test
    void everyFontThatIsNamedIsThere() throws Exception {
        assertThat(Files.readAllLines(Path.of(System.getProperty("sun.awt.fontconfig"))))
                .filteredOn(line -> line.startsWith("filename."))
                .hasSize(4)
                .allSatisfy(line -> assertThat(Path.of(line.substring(line.indexOf('=') + 1)))
                        .isRegularFile());
    }
}
