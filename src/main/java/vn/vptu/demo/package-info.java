/** Invented people and weeks with which a newcomer can try everything; only with {@code vptu.demo=true}. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"base", "directory", "security", "calendar"})
@NullMarked
package vn.vptu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
