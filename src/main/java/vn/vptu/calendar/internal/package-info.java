/** How activities and weeks are stored, checked and queried. */
package vn.vptu.calendar.internal;
