package vn.vptu.bench;

import java.util.List;

/** A feature's part of the measurements: what it adds to the data set, and the rows it adds to the table. */
public interface Part {

    /** The number of this data set, to be raised with every change: kept data with another number are made anew. */
    int version();

    /** Fills its tables; the parts named before it have filled theirs. Always the same data, from a fixed seed. */
    void seed(Ground ground) throws Exception;

    /** What is in it, in a line below the table. */
    String data(Ground ground) throws Exception;

    /** The rows, each having proved that the program and its floor give the same. */
    List<Row> rows(Ground ground) throws Exception;
}
