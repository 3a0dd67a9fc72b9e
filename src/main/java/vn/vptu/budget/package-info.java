/** The money of the Office: the codes by which it is given, spent and settled, the ledger, and whom it is paid to. */
@ApplicationModule(
        displayName = "Budget",
        allowedDependencies = {"base", "reporting", "reporting :: beside", "directory", "files", "files :: panel"})
@NullMarked
package vn.vptu.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
