/** The pages of the budget. */
@NullMarked
package vn.vptu.budget.ui;

import org.jspecify.annotations.NullMarked;
