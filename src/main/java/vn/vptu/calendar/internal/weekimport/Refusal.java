package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.Locale;

/**
 * Why a whole file is not read. Nothing of it is kept.
 *
 * @param reason what is wrong; {@link #key} is its sentence
 * @param args what the sentence names
 */
public record Refusal(Reason reason, List<Object> args) implements WeekImportResult {

    public Refusal {
        args = List.copyOf(args);
    }

    /** The faults of a file. */
    public enum Reason {
        EMPTY_FILE,
        /** Args: megabytes of the file, megabytes allowed. */
        FILE_TOO_LARGE,
        /** The binary format before 2007, or another Office file of that time. */
        OLD_XLS,
        ENCRYPTED,
        PDF,
        IMAGE,
        /** A web page, also one that calls itself .xls as many programs export it. */
        HTML,
        /** Plain text, such as CSV. */
        TEXT,
        /** A Word or PowerPoint file, an OpenDocument or binary (.xlsb) spreadsheet. */
        OTHER_OFFICE,
        /** An archive that holds no spreadsheet. */
        ZIP,
        NOT_XLSX,
        /** Broken, cut off, or written against the rules of the format. */
        DAMAGED,
        /** Unpacks to far more than a week's schedule needs. Args: megabytes allowed. */
        UNPACKS_TOO_LARGE,
        EMPTY_SHEET,
        /** No row looks like the heading. Args: what was found instead. */
        NO_HEADER,
        /** A heading without a column that is needed. Args: what is missing, what was found. */
        COLUMN_MISSING,
        /** Args: rows allowed. */
        TOO_MANY_ROWS
    }

    static Refusal of(Reason reason, Object... args) {
        return new Refusal(reason, List.of(args));
    }

    /** The translation key of the sentence. */
    public String key() {
        return "calendar.import.error." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
