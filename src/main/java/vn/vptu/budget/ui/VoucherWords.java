package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.AmountInWords;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.VoucherKind;

/** What payment documents are called on screens. */
final class VoucherWords {

    /** A line of a document, counted from 0, or of the ledger, counted from 1. */
    private static final Pattern LINE = Pattern.compile("lines(?:\\.(\\d+)|\\[(\\d+)])\\.\\w+");

    private VoucherWords() {}

    static String kind(Component page, VoucherKind kind) {
        return page.getTranslation("enum.VoucherKind." + kind.name());
    }

    /** An amount in words; a negative one never stands on a document. */
    static String inWords(Dong amount) {
        boolean english = UI.getCurrent().getLocale().getLanguage().equals(Translations.ENGLISH.getLanguage());
        return english ? AmountInWords.english(amount.amount()) : AmountInWords.dong(amount.amount());
    }

    /** What was refused, each at its line, as sentences that stand alone. */
    static List<String> sentences(Component page, List<FieldError> errors) {
        List<String> all = new ArrayList<>();
        for (FieldError error : errors) {
            String sentence = FieldErrors.sentence(page, error);
            Matcher line = LINE.matcher(error.field());
            if (line.matches()) {
                int number =
                        line.group(1) == null ? Integer.parseInt(line.group(2)) : Integer.parseInt(line.group(1)) + 1;
                all.add(page.getTranslation("budget.decision.line-says", Integer.toString(number), sentence));
            } else {
                all.add(sentence);
            }
        }
        return all;
    }
}
