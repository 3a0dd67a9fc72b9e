/** Invented people, weeks and a year of money with which a newcomer can try everything; only with {@code vptu.demo=true}. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"base", "directory", "security", "calendar", "budget", "notifications"})
@NullMarked
package vn.vptu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
