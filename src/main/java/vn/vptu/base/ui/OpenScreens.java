package vn.vptu.base.ui;

/** Which screens open for the actor, for whoever offers a link. */
@FunctionalInterface
public interface OpenScreens {

    /**
     * Whether the page at an address lets the actor in; what its parameters name is another question.
     *
     * @param path without a leading slash
     */
    boolean opens(String path);
}
