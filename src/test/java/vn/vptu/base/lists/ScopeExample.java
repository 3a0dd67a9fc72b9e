package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;

/**
 * Something in a list that not everybody sees who may open it. What of a list depends on who asks has one, found as a bean.
 */
public interface ScopeExample {

    /** The list it is an example of. */
    String list();

    /** Makes what not everybody sees. */
    Case prepare();

    /**
     * The list as two people see it.
     *
     * @param words what only one of them sees
     * @param search what the list is narrowed by, as in the address
     * @param reader who sees it
     * @param stranger who opens the same list and does not
     */
    record Case(String words, Map<String, List<String>> search, Authentication reader, Authentication stranger) {}
}
