package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year as it is edited, with the calendar assumed for it. How far it has come is not edited here.
 *
 * @param year the year in which the money is spent; stays once stored
 */
public record FiscalYearDraft(
        @Nullable Integer year, @Nullable String note, List<Deadline> deadlines) {

    /**
     * Until when something is to be done.
     *
     * @param code short and unique in its year, so that the same deadline is found in every year, e.g. "CHINH-LY"
     * @param dueOn the last day for it, in the year itself, the one before or the one after
     * @param text what is to be done
     * @param legalBasis the text that says so
     */
    public record Deadline(
            String code,
            @Nullable LocalDate dueOn,
            String text,
            @Nullable String legalBasis) {

        public static Deadline blank() {
            return new Deadline("", null, "", null);
        }

        /** The same one year later. */
        public Deadline nextYear() {
            return new Deadline(code, dueOn == null ? null : dueOn.plusYears(1), text, legalBasis);
        }
    }

    public FiscalYearDraft {
        deadlines = List.copyOf(deadlines);
    }
}
