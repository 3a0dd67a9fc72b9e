package vn.vptu.base;

/** Hears that the person is still there: a key, a click, a touch. Implemented by the security module. */
public interface Presence {

    /** The person in front of this session has just done something. */
    void active();
}
