/** The ui kit and the shell around every page. */
@NullMarked
package vn.vptu.base.ui;

import org.jspecify.annotations.NullMarked;
