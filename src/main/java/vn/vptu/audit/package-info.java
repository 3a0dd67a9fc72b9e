/** The trail: who changed what, when, from where; only ever added to, sealed in blocks, and searched. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"base"})
@NullMarked
package vn.vptu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
