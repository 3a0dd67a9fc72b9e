/** Looking at the trail. */
@NullMarked
package vn.vptu.files.ui;

import org.jspecify.annotations.NullMarked;
