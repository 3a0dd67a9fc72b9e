package vn.vptu.notifications.internal;

/**
 * What a mail says.
 *
 * @param html the same as the plain text
 */
record MailText(String subject, String plain, String html) {}
