package vn.vptu.demo;

import vn.vptu.base.SaveResult;

/** Saving what must go through: the demonstration's own data are right, or a test says so. */
final class Saves {

    private Saves() {}

    static long id(SaveResult result) {
        if (result instanceof SaveResult.Saved(long id)) {
            return id;
        }
        throw new IllegalStateException("the demonstration's own data were refused: " + result);
    }
}
