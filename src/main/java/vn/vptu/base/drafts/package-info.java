/** What people are typing, kept until it is saved, so that nothing is lost with a browser, a connection or a session. */
@NullMarked
package vn.vptu.base.drafts;

import org.jspecify.annotations.NullMarked;
