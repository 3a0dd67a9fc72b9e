package vn.vptu.base.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of which parts look different, e.g. "Dự ngày hội đại đoàn kết" struck through and "(hoãn)" in italics. Whatever
 * characters it holds are printed as they are: it is no markup. A template sees it as a String.
 */
public record StyledText(List<Run> runs) {

    /** How a part looks. */
    public enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        STRUCK
    }

    /** Some characters that look alike. */
    public record Run(String text, Look look) {}

    private static final StyledText EMPTY = new StyledText(List.of());

    public StyledText {
        runs = List.copyOf(runs);
    }

    public static StyledText empty() {
        return EMPTY;
    }

    public static StyledText plain(String text) {
        return EMPTY.and(text, Look.PLAIN);
    }

    /** With a further part directly behind; an empty part changes nothing. */
    public StyledText and(String text, Look look) {
        if (text.isEmpty()) {
            return this;
        }
        List<Run> longer = new ArrayList<>(runs);
        longer.add(new Run(text, look));
        return new StyledText(longer);
    }

    /** With a further part after a space; after nothing, without it. */
    public StyledText then(String text, Look look) {
        return text.isEmpty() || runs.isEmpty()
                ? and(text, look)
                : and(" ", Look.PLAIN).and(text, look);
    }

    /** The characters alone. */
    public String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
