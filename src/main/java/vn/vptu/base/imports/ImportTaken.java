package vn.vptu.base.imports;

/**
 * What the trail keeps of records that somebody took away in the shape of an import.
 *
 * @param rows how many rows there were
 */
public record ImportTaken(int rows) {}
