/** What documents of the budget have in common, whatever they are about: their signatures, their way, who sees them. */
package vn.vptu.budget.internal.documents;
