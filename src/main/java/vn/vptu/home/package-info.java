/** The desk each person sees first: the day, and what waits for the person. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"base", "directory", "calendar", "calendar :: navigation"})
@NullMarked
package vn.vptu.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
