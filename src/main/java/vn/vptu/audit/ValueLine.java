package vn.vptu.audit;

/**
 * One value of a record before and after a change, in words.
 *
 * @param label what the value is, with the list entry it belongs to, e.g. "Chức danh 2 · Từ ngày"
 * @param before the old value; empty when there was none
 * @param after the new value; empty when there is none
 */
public record ValueLine(String label, String before, String after) {

    public boolean changed() {
        return !before.equals(after);
    }
}
