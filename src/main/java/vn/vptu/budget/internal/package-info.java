/** How the budget is stored and queried. */
package vn.vptu.budget.internal;
