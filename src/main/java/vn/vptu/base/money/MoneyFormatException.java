package vn.vptu.base.money;

import java.util.Locale;

/**
 * A typed or imported text that is no amount of whole đồng; forms and imports catch it and show the sentence that the
 * translations hold for {@link #messageCode()}.
 */
public final class MoneyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String text;

    /** Why a text is no amount. */
    public enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Other signs or words than an amount has. */
        NOT_A_NUMBER,
        /** Separators that do not split groups of three, such as "1.23.456". */
        GROUPING,
        /** A part of a đồng would remain. */
        FRACTION_OF_DONG,
        /** Two readings, a thousandfold apart, such as "1,500 triệu". */
        AMBIGUOUS,
        /** Too large to be kept. */
        OUT_OF_RANGE
    }

    MoneyFormatException(Reason reason, String text) {
        super(reason + ": \"" + text + '"');
        this.reason = reason;
        this.text = text;
    }

    /** For whoever keeps fewer digits than can be read. */
    public static MoneyFormatException tooLarge(String text) {
        return new MoneyFormatException(Reason.OUT_OF_RANGE, text);
    }

    public Reason reason() {
        return reason;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** The key of the sentence for the user, such as "money.format.fraction-of-dong". */
    public String messageCode() {
        return "money.format." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
