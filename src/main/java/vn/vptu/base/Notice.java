package vn.vptu.base;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event a service publishes when somebody is to be told of something. It is written in the transaction that it belongs
 * to, so nobody is told of what did not happen, and reaches the person's bell, and the mailbox of who wants it there.
 *
 * @param accountIds the accounts that are told
 * @param topic what it is about, e.g. {@code security.delegation}: people choose by topic what is mailed to them
 * @param sentence the translation key of the sentence, said in the reader's language
 * @param args what goes into the sentence: words, dates, numbers, constants of an enum
 * @param link the address of the page it is about, without a leading slash; null when there is none
 * @param restricted whether its sentence must not leave the house: a mail then says only that something waits
 */
public record Notice(
        Set<Long> accountIds,
        String topic,
        String sentence,
        List<Object> args,
        @Nullable String link,
        boolean restricted) {

    public Notice {
        accountIds = Set.copyOf(accountIds);
        args = List.copyOf(args);
    }

    /** Tells these accounts; nothing of it is restricted, and there is no page to go to. */
    public static Notice to(Collection<Long> accountIds, String topic, String sentence, Object... args) {
        return new Notice(Set.copyOf(accountIds), topic, sentence, List.of(args), null, false);
    }

    /** The same with the page it is about. */
    public Notice at(String path) {
        return new Notice(accountIds, topic, sentence, args, path, restricted);
    }

    /** The same, kept out of every mail. */
    public Notice keptInside() {
        return new Notice(accountIds, topic, sentence, args, link, true);
    }
}
