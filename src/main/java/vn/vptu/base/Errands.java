package vn.vptu.base;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets a job do what a person asked for, with the rights of that person at the time of doing; the security module does it. */
public interface Errands {

    /** Whoever acts in this thread, to be kept; empty when nobody has signed in, or the system acts. */
    Optional<Errand> mine();

    /**
     * Does the work as that person, who then stands on what was done, and gives the thread back to whoever had it.
     *
     * @return what the work gave; empty when the account is not there or locked, and nothing was done
     */
    <T> Optional<T> call(Errand errand, Supplier<T> work);
}
