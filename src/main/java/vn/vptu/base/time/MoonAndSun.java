package vn.vptu.base.time;

/**
 * New moons and the sun's longitude for the lunar calendar, from the series in Meeus, <em>Astronomical Algorithms</em>.
 *
 * <p>Days are Julian day numbers of the Vietnamese civil day (GMT+7). StrictMath, so that every machine prints the same
 * calendar.
 */
final class MoonAndSun {

    private static final double ZONE = 7 / 24.0;

    private MoonAndSun() {}

    /** The day on which the k-th new moon after 1900-01-01 13:52 UT falls. */
    static int newMoonDay(int k) {
        return (int) Math.floor(newMoon(k) + 0.5 + ZONE);
    }

    /** In which twelfth of its way (0 to 11, from the spring equinox) the sun stands when the day begins. */
    static int sunSector(int day) {
        return (int) Math.floor(sunLongitude(day - 0.5 - ZONE) / 30);
    }

    /** Julian date (UT) of the k-th new moon. */
    private static double newMoon(int k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933
                + 29.53058868 * k
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(2 * moon + sun);
        // The clock of the sky against the clock of the day; this form holds for all years in range.
        double deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return mean + correction - deltaT;
    }

    /** Degrees, 0 up to but not including 360. */
    private static double sunLongitude(double julianDate) {
        double t = (julianDate - 2451545.0) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t2 * t;
        double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double longitude = (mean + centre) % 360;
        return longitude < 0 ? longitude + 360 : longitude;
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }
}
