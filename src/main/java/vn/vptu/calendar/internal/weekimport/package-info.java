/**
 * A week's schedule as the office types it into a spreadsheet, turned into activities: pure functions without Spring
 * and without a database. {@link vn.vptu.calendar.internal.weekimport.WeekImportReader} is the way in.
 */
@NullMarked
package vn.vptu.calendar.internal.weekimport;

import org.jspecify.annotations.NullMarked;
