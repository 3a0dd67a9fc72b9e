/** The calendar's part of the measurements: fifty thousand activities, and what the office does with a full week. */
package vn.vptu.bench.calendar;
