package vn.vptu.directory.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;

/** Stores the office's settings. */
@Component
public class SettingStore {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SettingStore(JdbcClient jdbc, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public Map<String, String> all() {
        Map<String, String> values = new LinkedHashMap<>();
        jdbc.sql("select code, setting_value from directory_setting order by code")
                .query(row -> {
                    values.put(row.getString("code"), row.getString("setting_value"));
                });
        return values;
    }

    /** Writes only what differs, one change for each. */
    public void save(Map<String, String> values) {
        Map<String, String> before = all();
        values.forEach((code, value) -> {
            String old = before.get(code);
            String stripped = value.strip();
            if (stripped.equals(old)) {
                return;
            }
            jdbc.sql("insert into directory_setting (code, setting_value, changed_by, changed_at) values (?, ?, ?, ?)"
                            + " on duplicate key update setting_value = values(setting_value),"
                            + " changed_by = values(changed_by), changed_at = values(changed_at)")
                    .params(code, stripped, actor.get().name(), Timestamp.from(clock.instant()))
                    .update();
            events.publishEvent(
                    new Change("directory.setting", code, old == null ? "create" : "update", old, stripped, null));
        });
    }
}
