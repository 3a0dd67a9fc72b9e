package vn.vptu.budget.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.SignedDocument;

/**
 * What the page of a document of any kind works with.
 *
 * @param <D> its content as it is edited
 * @param <T> the document
 */
interface DocumentDesk<D, T extends SignedDocument<D>> {

    /** What the trail calls such a document. */
    String kind();

    /** The address of their list. */
    String path();

    Optional<T> find(long id);

    SaveResult save(@Nullable Long id, int version, D draft);

    /** Whether this person makes such documents. */
    boolean makes();

    /** Whether this person may write in this one now. */
    default boolean edits(T document) {
        return makes() && document.state().editable();
    }

    /** Whether every document is for this person, and not only those of some units. */
    boolean seesAll();
}
