package vn.vptu.files.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.content.FileType;
import vn.vptu.files.internal.FileStore.Staged;

/**
 * The rows of contents. A content's row is also its lock: whoever stores bytes and whoever cleans up hold it until their
 * transaction ends, so that nothing is taken away that somebody is about to refer to.
 */
@Component
class ContentStore {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    ContentStore(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps the bytes, once for all who have the same, and gives the id of their row, which stays locked. */
    long keep(Staged staged, FileType type) {
        long id = lock(staged.sha256(), staged.size(), type.name());
        files.keep(staged);
        return id;
    }

    private long lock(String sha256, long size, String type) {
        jdbc.sql("insert into files_content (sha256, size_bytes, file_type, stored_at) values (?, ?, ?, ?)"
                        + " on duplicate key update sha256 = values(sha256)")
                .params(sha256, size, type, Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select id from files_content where sha256 = ? for update")
                .param(sha256)
                .query(Long.class)
                .single();
    }

    /** Contents without any reference that were stored before this moment. */
    List<String> unreferencedBefore(Instant moment) {
        return jdbc.sql("select c.sha256 from files_content c where c.stored_at < ?"
                        + " and not exists (select 1 from files_version v where v.content_id = c.id)")
                .param(Timestamp.from(moment))
                .query(String.class)
                .list();
    }

    boolean isKnown(String sha256) {
        return jdbc.sql("select count(*) from files_content where sha256 = ?")
                        .param(sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Takes the content away, unless somebody refers to it by now. To be called in a transaction of its own. */
    boolean deleteUnreferenced(String sha256) {
        // Also for bytes without a row: with it there, nobody can begin to refer to them meanwhile.
        long id = lock(sha256, 0, FileType.UNKNOWN.name());
        long references = jdbc.sql("select count(*) from files_version where content_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        if (references > 0) {
            return false;
        }
        jdbc.sql("delete from files_content where id = ?").param(id).update();
        files.delete(sha256);
        return true;
    }
}
