/** What every module leans on: contracts, the ui kit, money, Vietnamese text, time and errors. */
@ApplicationModule(
        displayName = "Base",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.vptu.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
