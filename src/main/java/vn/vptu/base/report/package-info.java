/** What a printed paper is to the feature it belongs to: one definition, one template, plain records. */
@NullMarked
package vn.vptu.base.report;

import org.jspecify.annotations.NullMarked;
