package vn.vptu.base.ui;

import org.jspecify.annotations.Nullable;

/**
 * One step of the path shown above a page.
 *
 * @param title as shown
 * @param path where it leads, relative to the application; null for the page itself
 */
public record Crumb(String title, @Nullable String path) {

    public static Crumb here(String title) {
        return new Crumb(title, null);
    }
}
