/** Finding things by their words: what a module offers to be found, and the index of words for what is many. */
@NullMarked
package vn.vptu.base.search;

import org.jspecify.annotations.NullMarked;
