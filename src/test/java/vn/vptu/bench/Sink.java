package vn.vptu.bench;

import org.jspecify.annotations.Nullable;

/** Where results go, so that the compiler cannot find out that nobody reads them. */
final class Sink {

    private static volatile @Nullable Object last;

    private Sink() {}

    static void swallow(@Nullable Object made) {
        last = made;
    }
}
