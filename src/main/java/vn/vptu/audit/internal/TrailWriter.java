package vn.vptu.audit.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Changes;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Occurrence;
import vn.vptu.base.Origin;
import vn.vptu.base.text.SearchKey;

/**
 * Writes the trail. A change is written in the transaction that made it: both happen or neither. What merely happened is
 * written in a transaction of its own, so that a refusal stays although everything around it is taken back.
 */
@Component
class TrailWriter {

    private static final int LONGEST_RECORD_ID = 120;
    private static final int LONGEST_REASON = 1000;

    private static final String INSERT =
            "insert into audit_entry (happened_at, account_id, actor_name, on_behalf_of, actor_key, address,"
                    + " kind, record_id, action, before_values, after_values, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    TrailWriter(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void changed(Change change) {
        jdbc.sql(INSERT).params(line(change, signer())).update();
    }

    /** Many at once: an import of thousands of records writes thousands of lines. */
    @EventListener
    @Transactional
    public void changed(Changes changes) {
        Signer by = signer();
        batches.batchUpdate(
                INSERT,
                changes.all().stream().map(change -> line(change, by).toArray()).toList());
    }

    /** One statement outside of any transaction is one of its own, without the rounds of a beginning and an end. */
    @EventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void happened(Occurrence occurrence) {
        Change line = new Change(
                occurrence.kind(), occurrence.recordId(), occurrence.action(), null, occurrence.details(), null);
        jdbc.sql(INSERT).params(line(line, signer())).update();
    }

    private @Nullable String json(@Nullable Object values) {
        return values == null ? null : json.writeValueAsString(values);
    }

    /** Who does it, from where, and when. */
    private record Signer(
            Timestamp at,
            long account,
            String name,
            @Nullable String behalf,
            String key,
            @Nullable String address) {}

    private Signer signer() {
        Actor who = actor.find().orElse(null);
        String name = who == null ? "" : who.name();
        String behalf = who == null ? null : who.onBehalfOf();
        String key = SearchKey.of(behalf == null ? name : name + " " + behalf);
        return new Signer(
                Timestamp.from(clock.instant()),
                who == null ? 0 : who.accountId(),
                name,
                behalf,
                key.length() <= LONGEST_RECORD_ID ? key : key.substring(0, LONGEST_RECORD_ID),
                Origin.address());
    }

    private List<@Nullable Object> line(Change change, Signer by) {
        return Arrays.asList(
                by.at(),
                by.account(),
                by.name(),
                by.behalf(),
                by.key(),
                by.address(),
                change.kind(),
                shortened(change.recordId(), LONGEST_RECORD_ID),
                change.action(),
                json(change.before()),
                json(change.after()),
                shortened(change.reason(), LONGEST_REASON));
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
