package vn.vptu.files.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.content.FileType;
import vn.vptu.files.AttachmentRow;
import vn.vptu.files.OwnerRef;

/** Which files are attached to what, in which versions, and which content each has. */
@Component
public class AttachmentStore {

    private static final String ROW = "select a.id, v.version_no, v.name, c.file_type, c.size_bytes, c.sha256,"
            + " v.uploaded_by, v.uploaded_at from files_attachment a join files_version v on v.attachment_id = a.id"
            + " join files_content c on c.id = v.content_id";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    AttachmentStore(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * An attached file as it stands.
     *
     * @param removedBy who took it away; null while it is there
     */
    public record Held(
            long id,
            OwnerRef owner,
            int latest,
            @Nullable String removedBy,
            @Nullable Instant removedAt) {}

    /** A version and the hash of its content. */
    public record Stored(AttachmentRow row, String sha256) {}

    /** The files of a record, those that came first first. */
    public List<AttachmentRow> of(OwnerRef owner, boolean removed) {
        return jdbc
                .sql(ROW + " where a.owner_kind = ? and a.owner_id = ? and v.version_no = a.latest_version"
                        + " and a.removed_at is " + (removed ? "not null" : "null") + " order by a.id")
                .params(owner.kind(), owner.id())
                .query(AttachmentStore::map)
                .list()
                .stream()
                .map(Stored::row)
                .toList();
    }

    /** Every version of one file, the newest first. */
    public List<AttachmentRow> versions(long id) {
        return jdbc
                .sql(ROW + " where a.id = ? order by v.version_no desc")
                .param(id)
                .query(AttachmentStore::map)
                .list()
                .stream()
                .map(Stored::row)
                .toList();
    }

    public Optional<Stored> version(long id, int version) {
        return jdbc.sql(ROW + " where a.id = ? and v.version_no = ?")
                .params(id, version)
                .query(AttachmentStore::map)
                .optional();
    }

    public Optional<Held> find(long id) {
        return held(id, "");
    }

    /** The file, locked until the transaction ends. */
    Optional<Held> lock(long id) {
        return held(id, " for update");
    }

    private Optional<Held> held(long id, String lock) {
        return jdbc.sql("select * from files_attachment where id = ?" + lock)
                .param(id)
                .query((row, n) -> {
                    Timestamp removedAt = row.getTimestamp("removed_at");
                    return new Held(
                            row.getLong("id"),
                            new OwnerRef(row.getString("owner_kind"), row.getLong("owner_id")),
                            row.getInt("latest_version"),
                            row.getString("removed_by"),
                            removedAt == null ? null : removedAt.toInstant());
                })
                .optional();
    }

    /** How many bytes all versions of all files of a record have. */
    long bytesOf(OwnerRef owner) {
        return jdbc.sql("select coalesce(sum(c.size_bytes), 0) from files_attachment a"
                        + " join files_version v on v.attachment_id = a.id join files_content c on c.id = v.content_id"
                        + " where a.owner_kind = ? and a.owner_id = ?")
                .params(owner.kind(), owner.id())
                .query(Long.class)
                .single();
    }

    long create(OwnerRef owner) {
        jdbc.sql("insert into files_attachment (owner_kind, owner_id, latest_version) values (?, ?, 0)")
                .params(owner.kind(), owner.id())
                .update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }

    void addVersion(long id, int version, long contentId, String name) {
        Actor who = actor.get();
        jdbc.sql("insert into files_version (attachment_id, version_no, content_id, name, account_id, uploaded_by,"
                        + " uploaded_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, version, contentId, name, who.accountId(), who.signature(), Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update files_attachment set latest_version = ? where id = ?")
                .params(version, id)
                .update();
    }

    void rename(long id, int version, String name) {
        jdbc.sql("update files_version set name = ? where attachment_id = ? and version_no = ?")
                .params(name, id, version)
                .update();
    }

    void remove(long id, String reason) {
        jdbc.sql("update files_attachment set removed_at = ?, removed_by = ?, removal_reason = ? where id = ?")
                .params(Timestamp.from(clock.instant()), actor.get().signature(), reason, id)
                .update();
    }

    void restore(long id) {
        jdbc.sql("update files_attachment set removed_at = null, removed_by = null, removal_reason = null where id = ?")
                .param(id)
                .update();
    }

    private static Stored map(ResultSet row, int n) throws SQLException {
        return new Stored(
                new AttachmentRow(
                        row.getLong("id"),
                        row.getInt("version_no"),
                        row.getString("name"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getLong("size_bytes"),
                        row.getString("uploaded_by"),
                        row.getTimestamp("uploaded_at").toInstant()),
                row.getString("sha256"));
    }
}
