package vn.vptu.reporting.internal;

/**
 * A number that a paper gets.
 *
 * @param scheme the id of the scheme
 * @param key the row of numbers: organ, type of document, term or year
 * @param serial from 1, without a gap
 * @param text as it stands on the paper: "Số 05-TB/VPTU"
 */
public record GivenNumber(long scheme, String key, int serial, String text) {}
