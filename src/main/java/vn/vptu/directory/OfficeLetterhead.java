package vn.vptu.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.Letterheads;
import vn.vptu.base.text.UySpelling;

/** The heading of the office's papers from its settings, in the spelling it has chosen. */
@Component
class OfficeLetterhead implements Letterheads {

    private final OfficeSettings settings;

    OfficeLetterhead(OfficeSettings settings) {
        this.settings = settings;
    }

    @Override
    public Letterhead letterhead() {
        Map<String, String> office = settings.all();
        return new Letterhead(
                text(office, OfficeText.SUPERIOR),
                text(office, OfficeText.ISSUER),
                text(office, OfficeText.PARTY_TITLE),
                text(office, OfficeText.PLACE),
                (text(office, OfficeText.OFFICE_NAME) + " " + text(office, OfficeText.PROVINCE)).strip(),
                entered(office, OfficeText.CHAPTER),
                entered(office, OfficeText.BUDGET_CODE),
                entered(office, OfficeText.TREASURY));
    }

    private static String text(Map<String, String> office, OfficeText which) {
        return UySpelling.of(
                office.getOrDefault(which.code(), ""), office.getOrDefault(OfficeText.SPELLING.code(), ""));
    }

    private static @Nullable String entered(Map<String, String> office, OfficeText which) {
        String text = text(office, which).strip();
        return text.isEmpty() ? null : text;
    }
}
