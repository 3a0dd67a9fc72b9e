/** The pages of the directory. */
@NullMarked
package vn.vptu.directory.ui;

import org.jspecify.annotations.NullMarked;
