/** The bell, its page, what each person chooses, and the mails on their way. */
@NullMarked
package vn.vptu.notifications.ui;

import org.jspecify.annotations.NullMarked;
