package vn.vptu.base.ui;

import java.util.List;

/** A page below a menu entry, which adds its own steps to the path above it. */
public interface HasCrumbs {

    /** The steps after the menu entry's own. */
    List<Crumb> crumbs();
}
