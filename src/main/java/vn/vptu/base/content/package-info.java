/** What a file is by its content, and whether a spreadsheet may be read at all. */
@NullMarked
package vn.vptu.base.content;

import org.jspecify.annotations.NullMarked;
