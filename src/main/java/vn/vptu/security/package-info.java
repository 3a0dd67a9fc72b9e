/** Accounts, the roles they hold and for how long, and signing in. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"base", "directory"})
@NullMarked
package vn.vptu.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
