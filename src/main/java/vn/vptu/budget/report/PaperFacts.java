package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.text.AmountInWords;
import vn.vptu.base.time.VietnameseDates;

/** What an office's paper says before its table, a line each; the captions are those of its form. */
final class PaperFacts {

    private final PaperForm form;
    private final List<String> lines = new ArrayList<>();

    PaperFacts(PaperForm form) {
        this.form = form;
    }

    /** A line of its own, such as whom the paper is addressed to. */
    PaperFacts line(String key) {
        if (form.shows(key)) {
            lines.add(form.text(key));
        }
        return this;
    }

    /** A caption and what it is about; nothing when nothing is known of it. */
    PaperFacts fact(String key, @Nullable String value) {
        if (form.shows(key) && value != null && !value.isBlank()) {
            lines.add(form.text(key) + " " + value);
        }
        return this;
    }

    PaperFacts day(String key, @Nullable LocalDate day) {
        return fact(key, day == null ? null : VietnameseDates.numeric(day));
    }

    PaperFacts money(String key, @Nullable Dong amount) {
        return fact(key, amount == null ? null : amount.format() + " đồng");
    }

    /** An amount in figures and in words. */
    PaperFacts inWords(String key, Dong amount) {
        return fact(key, amount.format() + " đồng (" + AmountInWords.dong(amount.amount()) + ")");
    }

    @Nullable String text() {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
