/** The internal plans of shares: their editions, what was used of them, and what they warn of. */
package vn.vptu.budget.internal.plans;
