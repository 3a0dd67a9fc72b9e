package vn.vptu.audit.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Occurrence;
import vn.vptu.base.text.SearchKey;

/**
 * Writes the trail. A change is written in the transaction that made it: both happen or neither. What merely happened is
 * written in a transaction of its own, so that a refusal stays although everything around it is taken back.
 */
@Component
class TrailWriter {

    private static final int LONGEST_RECORD_ID = 120;
    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final RequestAddress address;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    TrailWriter(JdbcClient jdbc, CurrentActor actor, RequestAddress address, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.address = address;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void changed(Change change) {
        write(
                change.kind(),
                change.recordId(),
                change.action(),
                json(change.before()),
                json(change.after()),
                change.reason());
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void happened(Occurrence occurrence) {
        write(occurrence.kind(), occurrence.recordId(), occurrence.action(), null, json(occurrence.details()), null);
    }

    private @Nullable String json(@Nullable Object values) {
        return values == null ? null : json.writeValueAsString(values);
    }

    private void write(
            String kind,
            String recordId,
            String action,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        Actor who = actor.find().orElse(null);
        String name = who == null ? "" : who.name();
        String behalf = who == null ? null : who.onBehalfOf();
        jdbc.sql("insert into audit_entry (happened_at, account_id, actor_name, on_behalf_of, actor_key, address,"
                        + " kind, record_id, action, before_values, after_values, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Timestamp.from(clock.instant()),
                        who == null ? 0 : who.accountId(),
                        name,
                        behalf,
                        shortened(SearchKey.of(behalf == null ? name : name + " " + behalf), LONGEST_RECORD_ID),
                        address.find(),
                        kind,
                        shortened(recordId, LONGEST_RECORD_ID),
                        action,
                        before,
                        after,
                        shortened(reason, LONGEST_REASON))
                .update();
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
