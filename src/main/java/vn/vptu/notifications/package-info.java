/** Tells people: the bell with what is new, and mail for those who want it, never with what must not leave the house. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"base"})
@NullMarked
package vn.vptu.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
