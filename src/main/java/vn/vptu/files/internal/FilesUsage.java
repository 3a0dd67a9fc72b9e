package vn.vptu.files.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;

/** Which files are attached to a record, those that were taken off too: they can be put back. */
@Component
class FilesUsage implements Usage {

    private final JdbcClient jdbc;

    FilesUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        long count = jdbc.sql("select count(*) from files_attachment where owner_kind = ? and owner_id = ?")
                .params(kind, id)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(new Use("files.attachment", count));
    }
}
