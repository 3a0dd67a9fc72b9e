package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.FormText;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.Sheet;

/**
 * One version of a form as it is edited.
 *
 * @param code the id of the report; it never changes
 * @param validFrom the first day; a version that follows ends the one before it
 * @param formCode what the form is called by law; null where it has no number
 * @param legalLine the line below it; null where none is printed
 * @param basis where the wording is from; never printed
 * @param sheet what a list is printed on; null for the sheet it was drawn for
 * @param verified whether issued papers bear the code by which they can be verified
 */
public record FormDraft(
        String code,
        @Nullable LocalDate validFrom,
        @Nullable PaperFamily family,
        @Nullable String formCode,
        @Nullable String legalLine,
        @Nullable String basis,
        NumberStyle.@Nullable Unit unit,
        NumberStyle.@Nullable Zero zero,
        NumberStyle.@Nullable Negative negative,
        @Nullable Sheet sheet,
        boolean verified,
        List<Line> texts) {

    public FormDraft {
        texts = List.copyOf(texts);
    }

    /** A text of the form; only {@code text} and {@code shown} are the office's to change. */
    public record Line(String key, @Nullable String standard, String text, boolean shown) {}

    /** What a paper is printed with. */
    public PaperForm form() {
        if (validFrom == null || family == null || unit == null || zero == null || negative == null) {
            throw new IllegalStateException("a stored form is complete: " + this);
        }
        return new PaperForm(
                code,
                validFrom,
                family,
                formCode,
                legalLine,
                new NumberStyle(unit, zero, negative),
                sheet,
                verified,
                texts.stream()
                        .map(line -> new FormText(line.key(), line.standard(), line.text(), line.shown()))
                        .toList());
    }
}
