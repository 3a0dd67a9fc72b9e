package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;

/** What of a list is looked at: a record that can be written into an address and read from it again. */
public interface ListFilter {

    /** As the query of an address, so that a link, a saved view and an export show the same rows. */
    Map<String, List<String>> toQuery();
}
