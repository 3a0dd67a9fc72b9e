/** What people attach to records: stored once by content, checked by hash, shown to whoever may see the record. */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"base"})
@NullMarked
package vn.vptu.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
