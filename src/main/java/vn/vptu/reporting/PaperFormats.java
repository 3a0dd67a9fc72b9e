package vn.vptu.reporting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import net.sf.jasperreports.engine.util.DefaultFormatFactory;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as forms want them: the library's formats know no third part of a pattern, the one for nothing. Public with a
 * public constructor because the engine makes it by its name.
 */
public class PaperFormats extends DefaultFormatFactory {

    @Override
    public @Nullable NumberFormat createNumberFormat(@Nullable String pattern, Locale locale) {
        int zero = pattern == null ? -1 : pattern.lastIndexOf(';');
        if (pattern == null || zero < 0 || zero == pattern.indexOf(';')) {
            return super.createNumberFormat(pattern, locale);
        }
        return new WithZero(
                new DecimalFormat(pattern.substring(0, zero), DecimalFormatSymbols.getInstance(locale)),
                pattern.substring(zero + 1).replace("\"", ""));
    }

    /** Around the library's format rather than made from it: that one lets nobody change what it does with big numbers. */
    private static final class WithZero extends NumberFormat {
        private static final long serialVersionUID = 1L;

        private final DecimalFormat others;
        private final String zero;

        WithZero(DecimalFormat others, String zero) {
            this.others = others;
            this.zero = zero;
        }

        @Override
        public StringBuffer format(Object number, StringBuffer result, FieldPosition position) {
            boolean nothing =
                    number instanceof BigDecimal amount ? amount.signum() == 0 : ((Number) number).doubleValue() == 0;
            return nothing ? result.append(zero) : others.format(number, result, position);
        }

        @Override
        public StringBuffer format(double number, StringBuffer result, FieldPosition position) {
            return format((Object) number, result, position);
        }

        @Override
        public StringBuffer format(long number, StringBuffer result, FieldPosition position) {
            return format((Object) number, result, position);
        }

        @Override
        public @Nullable Number parse(String text, ParsePosition position) {
            return others.parse(text, position);
        }
    }
}
