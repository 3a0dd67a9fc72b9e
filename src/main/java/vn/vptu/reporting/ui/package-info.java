/** The pages of papers: finding and printing them, and the texts they are printed with. */
@NullMarked
package vn.vptu.reporting.ui;

import org.jspecify.annotations.NullMarked;
