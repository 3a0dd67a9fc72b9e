package vn.vptu.security;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it is given or asked for. Times are the office's clock.
 *
 * @param otherId the account of the other person: who takes it when it is given, who may give it when it is asked for
 * @param rights what is lent; none while it is only asked for
 * @param from when it begins; null until chosen
 * @param until when it ends, exclusive; null until chosen
 * @param basis why, or the document it rests on
 */
public record DelegationDraft(
        @Nullable Long otherId,
        Set<DelegationRight> rights,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        @Nullable String basis) {

    public DelegationDraft {
        rights = Set.copyOf(rights);
    }
}
