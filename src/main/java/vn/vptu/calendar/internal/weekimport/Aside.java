package vn.vptu.calendar.internal.weekimport;

/**
 * A row that stands outside the table, such as recipients and signatures: not imported, but shown, so that nothing
 * disappears unseen.
 *
 * @param sheetRow its number in the spreadsheet, from 1
 */
public record Aside(int sheetRow, String text) {}
