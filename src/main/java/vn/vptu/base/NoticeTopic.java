package vn.vptu.base;

import java.util.Set;

/**
 * Something that people can be told about, see {@link Notice#topic}. Its name is the translation
 * {@code notifications.topic.<topic>}.
 *
 * @param topic as in the notice
 * @param readers the roles that are ever told; empty for everybody
 * @param usual how it reaches those who have not chosen
 */
public record NoticeTopic(String topic, Set<String> readers, Delivery usual) {

    /** How a notice reaches a person; the bell shows every one. */
    public enum Delivery {
        /** In the application only. */
        BELL,
        /** By mail, too, as soon as it happens. */
        MAIL,
        /** By mail, too, once a day with all others. */
        DIGEST
    }

    public NoticeTopic {
        readers = Set.copyOf(readers);
    }
}
