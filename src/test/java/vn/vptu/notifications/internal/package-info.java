/** Notices and their mails, tested from within and against a mail server. */
package vn.vptu.notifications.internal;
