/** The papers of the directory: who is where, which rooms and vehicles there are. */
@NullMarked
package vn.vptu.directory.report;

import org.jspecify.annotations.NullMarked;
