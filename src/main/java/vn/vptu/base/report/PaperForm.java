package vn.vptu.base.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts and habits of one kind of paper as they hold for some time. A paper about a day is printed with what held on
 * that day, however often the form has changed since.
 *
 * @param code the id of the report
 * @param validFrom the first day
 * @param family whose heading it bears
 * @param formCode what the form is called by law, e.g. "Mẫu số: B01/BCQT"; null where it has no number
 * @param legalLine the line below, e.g. "(Ban hành kèm theo Thông tư …)"; null where none is printed
 * @param numbers how amounts are printed
 * @param sheet what a list is printed on; null for the sheet it was drawn for
 * @param verified whether an issued paper bears the code by which it can be verified
 * @param texts in the order in which they stand on the paper
 */
public record PaperForm(
        String code,
        LocalDate validFrom,
        PaperFamily family,
        @Nullable String formCode,
        @Nullable String legalLine,
        NumberStyle numbers,
        @Nullable Sheet sheet,
        boolean verified,
        List<FormText> texts) {

    public PaperForm {
        texts = List.copyOf(texts);
    }

    /**
     * What is printed for a key; empty for a line that is left out.
     *
     * @throws IllegalArgumentException when the form has no such text: a template and its form do not fit
     */
    public String text(String key) {
        FormText found =
                find(key).orElseThrow(() -> new IllegalArgumentException("the form " + code + " has no text " + key));
        return found.shown() ? found.text() : "";
    }

    /** Whether it has such a text and prints it. */
    public boolean shows(String key) {
        return find(key).map(FormText::shown).orElse(false);
    }

    /** The same form with amounts in another unit; what stands where nothing is, and below nothing, stays. */
    public PaperForm countedIn(NumberStyle.Unit unit) {
        return new PaperForm(
                code,
                validFrom,
                family,
                formCode,
                legalLine,
                new NumberStyle(unit, numbers.zero(), numbers.negative()),
                sheet,
                verified,
                texts);
    }

    /** The columns that are left out, without {@code column.}. */
    public Set<String> hiddenColumns() {
        return texts.stream()
                .filter(text -> text.column() && !text.shown())
                .map(text -> text.key().substring(FormText.COLUMN.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<FormText> find(String key) {
        return texts.stream().filter(text -> text.key().equals(key)).findFirst();
    }
}
