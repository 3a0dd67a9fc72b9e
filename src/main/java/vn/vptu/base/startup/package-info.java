/**
 * What is checked before the application opens, and the one sentence that it says when it cannot. The sentences are for
 * whoever starts it; they are Vietnamese whatever the language of the screens.
 */
@NullMarked
package vn.vptu.base.startup;

import org.jspecify.annotations.NullMarked;
