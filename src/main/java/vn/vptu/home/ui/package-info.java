/** The page of the desk. */
@NullMarked
package vn.vptu.home.ui;

import org.jspecify.annotations.NullMarked;
