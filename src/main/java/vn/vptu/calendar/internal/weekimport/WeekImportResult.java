package vn.vptu.calendar.internal.weekimport;

/** What became of a file: rows to look at, or one reason why it was not read. */
public sealed interface WeekImportResult permits WeekImport, Refusal {}
