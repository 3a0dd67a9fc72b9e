/** Looking at the trail. */
@NullMarked
package vn.vptu.audit.ui;

import org.jspecify.annotations.NullMarked;
