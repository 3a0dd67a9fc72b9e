package vn.vptu.base.report;

/**
 * A column of a paper that is a list. Its caption is the text {@code column.<field>} of the form, which may also leave it
 * out: the others then share its room.
 *
 * @param field the component of the row it shows; for {@link Kind#ORDINAL} only the name of the caption
 * @param weight how wide it is in proportion to the others
 * @param total whether the last row adds it up
 */
public record PaperColumn(String field, int weight, Kind kind, boolean total) {

    /** What it shows, and so where it stands in its cell. */
    public enum Kind {
        /** The number of the row, from 1. */
        ORDINAL,
        TEXT,
        /** A short text in the middle of its cell. */
        CENTRED,
        DATE,
        /** A whole number of things. */
        NUMBER,
        /** An amount in đồng, as a BigDecimal; printed in the style of the form. */
        MONEY
    }

    public PaperColumn {
        if (weight <= 0) {
            throw new IllegalArgumentException("a column without width: " + field);
        }
    }

    public static PaperColumn ordinal(String caption, int weight) {
        return new PaperColumn(caption, weight, Kind.ORDINAL, false);
    }

    public static PaperColumn text(String field, int weight) {
        return new PaperColumn(field, weight, Kind.TEXT, false);
    }

    public static PaperColumn centred(String field, int weight) {
        return new PaperColumn(field, weight, Kind.CENTRED, false);
    }

    public static PaperColumn date(String field, int weight) {
        return new PaperColumn(field, weight, Kind.DATE, false);
    }

    public static PaperColumn number(String field, int weight) {
        return new PaperColumn(field, weight, Kind.NUMBER, false);
    }

    public static PaperColumn money(String field, int weight) {
        return new PaperColumn(field, weight, Kind.MONEY, true);
    }
}
