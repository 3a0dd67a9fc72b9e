package vn.vptu.base.time;

import java.util.List;

/** Where the holiday rules and yearly decisions are kept; implemented over the database. */
public interface HolidaySource {

    /** All rules of all times. */
    List<HolidayRule> rules();

    /** All decisions of all years. */
    List<HolidayDecision> decisions();

    /**
     * A number that changes with every change of the data, so that what was computed from them is dropped. It is asked
     * for with every question about a day and must be cheap, and it must not change before the changed data can be read.
     */
    long revision();
}
