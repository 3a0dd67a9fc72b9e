/** What the import of a week understands, as tables of what people type. */
package vn.vptu.calendar.internal.weekimport;
