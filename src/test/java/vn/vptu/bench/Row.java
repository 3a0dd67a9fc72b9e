package vn.vptu.bench;

/** One row of the table. */
public interface Row {

    String operation();

    /** Measures it; takes seconds. */
    Line measure(Pace pace) throws Exception;
}
