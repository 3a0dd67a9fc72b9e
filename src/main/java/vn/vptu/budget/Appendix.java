package vn.vptu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appendix as the page of its contract shows it.
 *
 * @param version to be given back with every step
 * @param returnedReason why it was sent back, while it lies with whoever made it
 */
public record Appendix(
        long id,
        long contractId,
        int version,
        DocumentState state,
        AppendixDraft draft,
        @Nullable String returnedReason,
        List<DocumentStep> steps)
        implements SignedDocument<AppendixDraft> {}
