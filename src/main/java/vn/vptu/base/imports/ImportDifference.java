package vn.vptu.base.imports;

/**
 * What a row would change of a record.
 *
 * @param field the field of a column
 * @param before what is stored, as people read it; empty when nothing is
 */
public record ImportDifference(String field, String before, String after) {}
