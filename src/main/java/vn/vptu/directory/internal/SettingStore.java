package vn.vptu.directory.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.SaveResult;

/** Stores the office's settings. */
@Component
public class SettingStore {

    private record Found(
            String code,
            String settingValue,
            @Nullable String changedBy,
            @Nullable Timestamp changedAt) {}

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

    /** Whether one of these settings differs from what was read; they stay as they are until the transaction ends. */
    public Optional<SaveResult.Conflict> changedMeanwhile(Map<String, String> read, Set<String> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : jdbc
                        .sql("select code, setting_value, changed_by, changed_at from directory_setting"
                                + " where code in (:codes) order by code for update")
                        .param("codes", codes)
                        .query(Found.class)
                        .list()
                        .stream()
                        .filter(now -> read.containsKey(now.code())
                                && !now.settingValue().equals(read.get(now.code())))
                        .findFirst()
                        .map(now -> new SaveResult.Conflict(
                                now.changedBy() == null ? "" : now.changedBy(),
                                now.changedAt() == null
                                        ? Instant.EPOCH
                                        : now.changedAt().toInstant()));
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
                    .params(code, stripped, actor.get().signature(), Timestamp.from(clock.instant()))
                    .update();
            events.publishEvent(
                    new Change("directory.setting", code, old == null ? "create" : "update", old, stripped, null));
        });
    }
}
