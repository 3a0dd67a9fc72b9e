package vn.vptu.base;

import java.util.Optional;

/** Tells who is acting in this thread; implemented by the security module. */
public interface CurrentActor {

    /** The actor, or empty when nobody has signed in. */
    Optional<Actor> find();

    /**
     * The actor.
     *
     * @throws IllegalStateException when nobody has signed in: the caller forgot to guard its method
     */
    default Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
