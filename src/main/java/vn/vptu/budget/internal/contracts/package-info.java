/** Contracts: the money they bind, their limits, their appendices and papers, and who sees which of them. */
package vn.vptu.budget.internal.contracts;
