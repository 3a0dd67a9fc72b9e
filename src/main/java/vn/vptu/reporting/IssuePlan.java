package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;

/** What issuing a paper now would do. */
public sealed interface IssuePlan {

    /**
     * It can be issued.
     *
     * @param number the number it would get if nobody were quicker; null for a paper without one
     * @param day the day of issue
     */
    record Ready(String title, @Nullable String number, LocalDate day) implements IssuePlan {}

    /** It cannot. */
    record Refused(List<FieldError> errors) implements IssuePlan {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
