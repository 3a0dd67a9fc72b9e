/**
 * What a list is, whoever shows it: its columns, its filter, its rows, who may see it; its export and its saved views.
 *
 * <p>Not every table is one. A person's own few rows are shown as they are, because nobody chooses columns of them or takes
 * them away: one's notices, drafts and delegations, and one's sign-ins of the last month (those of all stand in the trail,
 * which is a list). Neither is a step on the way: the preview of an import, which gives its rows back as a file of its own.
 */
@NullMarked
package vn.vptu.base.lists;

import org.jspecify.annotations.NullMarked;
