/** Makes papers: fills templates, writes PDF, Word and spreadsheets, serves stable links. Knows no feature. */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"base", "files", "files :: panel"})
@NullMarked
package vn.vptu.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
