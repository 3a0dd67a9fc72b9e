/** What the province's leaders do: activities, weeks, their approval and issue, and the paper. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"base", "reporting", "directory", "security", "files", "files :: panel"})
@NullMarked
package vn.vptu.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
