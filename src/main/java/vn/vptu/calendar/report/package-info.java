/** The papers of the leaders' week. */
@NullMarked
package vn.vptu.calendar.report;

import org.jspecify.annotations.NullMarked;
