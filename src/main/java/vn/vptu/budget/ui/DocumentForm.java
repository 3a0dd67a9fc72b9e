package vn.vptu.budget.ui;

/**
 * The form of a document of the budget; always a {@code DraftForm} of the same draft.
 *
 * @param <D> the draft
 */
interface DocumentForm<D> {

    /** Shows a draft as the one that is edited from now on. */
    void begin(D draft);

    /** What is being entered, in a few words. */
    String title();
}
