package vn.vptu.base.ui;

/**
 * The headings of the navigation. A view names its place by {@code @Menu(order = …)}: hundreds choose the group, the
 * rest the place in it.
 */
public enum MenuGroup {
    HOME,
    CALENDAR,
    BUDGET,
    INVESTMENT,
    ASSETS,
    REPORTS,
    CATALOGUES,
    ADMIN;

    /** The group of a menu entry with this order; the first one when the order is out of range. */
    static MenuGroup of(double order) {
        int index = (int) (order / 100);
        return index >= 0 && index < values().length ? values()[index] : HOME;
    }

    String key() {
        return "nav.group." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
