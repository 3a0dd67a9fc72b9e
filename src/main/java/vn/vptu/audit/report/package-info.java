/** The trail on paper. */
@NullMarked
package vn.vptu.audit.report;

import org.jspecify.annotations.NullMarked;
