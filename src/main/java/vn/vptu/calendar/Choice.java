package vn.vptu.calendar;

/**
 * Somebody or something to choose from, with the words by which people look for it.
 *
 * @param id the directory's id
 * @param label as shown, e.g. "Hoàng Văn Ánh · Bí thư"
 */
public record Choice(long id, String label) {}
