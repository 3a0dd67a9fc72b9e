package vn.vptu.bench;

import org.jspecify.annotations.Nullable;

/** What is measured. */
@FunctionalInterface
public interface Work {

    /**
     * Does it once.
     *
     * @param round counts from 0, so that a row may turn through several cases
     */
    @Nullable Object run(int round) throws Exception;
}
