/** The pages of the calendar. */
@NullMarked
package vn.vptu.calendar.ui;

import org.jspecify.annotations.NullMarked;
