/** Money advanced to persons: its way through the house, its settlements, who sees which, and who is reminded. */
package vn.vptu.budget.internal.advances;
