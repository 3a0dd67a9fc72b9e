package vn.vptu.base.drafts;

import org.jspecify.annotations.Nullable;

/**
 * What a draft is of.
 *
 * @param form the form, by the start of its translation keys, e.g. {@code directory.rooms}
 * @param record the record; null for one that does not exist yet
 */
public record DraftKey(String form, @Nullable Long record) {

    private static final long NEW = 0;

    static DraftKey of(String form, long recordId) {
        return new DraftKey(form, recordId == NEW ? null : recordId);
    }

    long recordId() {
        return record == null ? NEW : record;
    }
}
