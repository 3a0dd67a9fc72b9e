/** Who and what the office arranges: units, people, leaders, organs, rooms, vehicles, and its own settings. */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"base", "files", "files :: panel"})
@NullMarked
package vn.vptu.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
