package vn.vptu.budget.internal.documents;

/**
 * Where documents of one kind are stored.
 *
 * @param kind what the trail calls them
 * @param document the table of the documents, with the columns of {@link SignedRecord}
 * @param line the table of their lines, with {@code using_unit_id} and the codes of a share
 * @param link the column of a line that names its document
 * @param path the address of their list; a document is below it by its id
 */
public record DocumentTables(String kind, String document, String line, String link, String path) {}
