package vn.vptu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the budget as its page shows it, whatever it is about.
 *
 * @param <D> its content as it is edited
 */
public interface SignedDocument<D> {

    long id();

    /** To be given back with every step: nobody approves what he has not seen. */
    int version();

    DocumentState state();

    D draft();

    /** Why it was sent back, while it lies with whoever made it. */
    @Nullable String returnedReason();

    /** What was done with it in the house, the first step first. */
    List<DocumentStep> steps();
}
