package vn.vptu.base.live;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.AfterCommit;

/**
 * Tells the open pages of this server that something they show has changed, when the change is committed. It carries no
 * content: whoever listens reads again with rights of his own. A page listens while it is attached, reads once after it
 * has begun to listen, and changes itself by {@code UI.access}.
 */
@Component
public class Broadcaster {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcaster.class);

    private final Map<Channel, List<Runnable>> listeners = new ConcurrentHashMap<>();

    // Two and not many: what everybody hears must not take all connections to the database.
    private final ExecutorService carriers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("broadcast-", 1).daemon().factory());

    /**
     * What is listened to.
     *
     * @param what e.g. {@code notifications.account}
     * @param id of the record
     */
    public record Channel(String what, long id) {}

    /** Calls this after every change, on a thread of the broadcaster, until the registration is removed. */
    public Registration listen(Channel channel, Runnable listener) {
        // A wrapper of its own, so that removing it never removes the same listener of somebody else.
        Runnable mine = listener::run;
        // Kept when nobody is left: there are not more channels than accounts and records.
        List<Runnable> heard = listeners.computeIfAbsent(channel, key -> new CopyOnWriteArrayList<>());
        heard.add(mine);
        return () -> heard.remove(mine);
    }

    /** Something has changed; told once the transaction is committed, and not at all when it is not. */
    public void changed(Channel channel) {
        AfterCommit.only(() -> listeners
                .getOrDefault(channel, List.of())
                .forEach(listener -> carriers.execute(() -> tell(channel, listener))));
    }

    private static void tell(Channel channel, Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException cause) {
            // A page that was just closed; the others are told all the same.
            LOG.debug("Somebody listening to {} was not told", channel, cause);
        }
    }

    @PreDestroy
    void stop() {
        carriers.shutdownNow();
    }
}
