/** The money of the Office: for now the codes by which it is given, spent and settled. */
@ApplicationModule(
        displayName = "Budget",
        allowedDependencies = {"base"})
@NullMarked
package vn.vptu.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
