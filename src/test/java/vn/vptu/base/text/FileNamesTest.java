package vn.vptu.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aVietnameseNameIsGivenWholeAndWithoutToneMarks() {
        String header = FileNames.disposition(true, "Lịch công tác tuần 48 năm 2026 (bản 2).pdf");

        assertThat(header).startsWith("inline; filename=\"Lich cong tac tuan 48 nam 2026 (ban 2).pdf\"; ");
        String encoded = header.substring(header.indexOf("UTF-8''") + 7);
        assertThat(encoded).matches("[A-Za-z0-9%.\\-]+");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                .isEqualTo("Lịch công tác tuần 48 năm 2026 (bản 2).pdf");
    }

    @Test
    void aNameCannotBreakOutOfTheHeaderOrItsFolder() {
        String header = FileNames.disposition(false, "a\"\r\nX: y/..\\b.pdf");

        assertThat(header).startsWith("attachment; ").doesNotContain("\r", "\n", "/", "\\");
        assertThat(header.chars().filter(c -> c == '"').count()).isEqualTo(2);
    }
}
