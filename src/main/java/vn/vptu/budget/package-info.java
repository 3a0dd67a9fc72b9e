/** The money of the Office: for now the codes by which it is given, spent and settled, and whom it is paid to. */
@ApplicationModule(
        displayName = "Budget",
        allowedDependencies = {"base", "directory"})
@NullMarked
package vn.vptu.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
