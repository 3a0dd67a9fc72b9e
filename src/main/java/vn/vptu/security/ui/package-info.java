/** Signing in, changing the password, and the accounts page. */
@NullMarked
package vn.vptu.security.ui;

import org.jspecify.annotations.NullMarked;
