/** How open pages hear that something has changed. */
@NullMarked
package vn.vptu.base.live;

import org.jspecify.annotations.NullMarked;
