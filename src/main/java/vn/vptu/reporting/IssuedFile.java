package vn.vptu.reporting;

/** What became of the wish to see an issued paper again. */
public sealed interface IssuedFile {

    /**
     * The paper as it was issued.
     *
     * @param fileName with ending
     * @param bytes not copied: nobody changes them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(String fileName, byte[] bytes) implements IssuedFile {}

    /** There is no such paper. */
    record Absent() implements IssuedFile {}

    /** Its bytes are no longer those that were issued. */
    record Damaged(String title) implements IssuedFile {}
}
