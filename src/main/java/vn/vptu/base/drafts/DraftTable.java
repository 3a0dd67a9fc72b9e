package vn.vptu.base.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored drafts. Every statement names the account: nobody comes upon somebody else's. */
@Component
class DraftTable {

    private static final String ROW =
            "select form, record_id, base_version, title, path, body, saved_at from form_draft where account_id = :account";

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptDraft> find(long account, DraftKey key) {
        return jdbc.sql(ROW + " and form = :form and record_id = :record")
                .param("account", account)
                .param("form", key.form())
                .param("record", key.recordId())
                .query(DraftTable::draft)
                .optional();
    }

    List<KeptDraft> all(long account) {
        return jdbc.sql(ROW + " order by saved_at desc, id desc")
                .param("account", account)
                .query(DraftTable::draft)
                .list();
    }

    void put(long account, KeptDraft draft) {
        jdbc.sql("insert into form_draft (account_id, form, record_id, base_version, title, path, body, saved_at)"
                        + " values (:account, :form, :record, :version, :title, :path, :body, :at)"
                        + " on duplicate key update base_version = values(base_version), title = values(title),"
                        + " path = values(path), body = values(body), saved_at = values(saved_at)")
                .param("account", account)
                .param("form", draft.key().form())
                .param("record", draft.key().recordId())
                .param("version", draft.baseVersion())
                .param("title", draft.title())
                .param("path", draft.path())
                .param("body", draft.body())
                .param("at", Timestamp.from(draft.savedAt()))
                .update();
    }

    void remove(long account, DraftKey key) {
        jdbc.sql("delete from form_draft where account_id = :account and form = :form and record_id = :record")
                .param("account", account)
                .param("form", key.form())
                .param("record", key.recordId())
                .update();
    }

    int removeOlderThan(Instant moment) {
        return jdbc.sql("delete from form_draft where saved_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static KeptDraft draft(ResultSet row, int number) throws SQLException {
        return new KeptDraft(
                DraftKey.of(row.getString("form"), row.getLong("record_id")),
                row.getInt("base_version"),
                row.getString("title"),
                row.getString("path"),
                row.getString("body"),
                row.getTimestamp("saved_at").toInstant());
    }
}
