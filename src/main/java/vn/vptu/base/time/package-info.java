/** Vietnamese time: lunar dates, date wording, ISO weeks, holidays and working days. */
@NullMarked
package vn.vptu.base.time;

import org.jspecify.annotations.NullMarked;
