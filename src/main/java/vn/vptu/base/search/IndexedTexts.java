package vn.vptu.base.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The texts of one kind of record of which there are so many that their words are kept in {@link WordIndex}. Whatever
 * publishes a {@link vn.vptu.base.Change} of the kind is read again and indexed in the same transaction.
 */
public interface IndexedTexts {

    /** The kind, as in {@link vn.vptu.base.Change#kind}. */
    String kind();

    /** What these records are found by; an id without a record is left out. Reads what the transaction has written. */
    Map<Long, String> texts(Collection<Long> ids);

    /** The next records by id, for the first filling of the index. */
    List<Long> after(long id, int limit);
}
