package vn.vptu.directory.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks whether another record already has what must be unique; the unique key of the table is the last word. */
final class Taken {

    private Taken() {}

    /**
     * Whether another record of this table has the value in this column.
     *
     * @param table and column are names from the code, never from outside
     * @param id the record that may have it; null for a new one
     */
    static boolean by(JdbcClient jdbc, String table, String column, @Nullable Object value, @Nullable Long id) {
        return value != null
                && jdbc.sql("select count(*) from " + table + " where " + column + " = :value and id <> :id")
                                .param("value", value)
                                .param("id", id == null ? 0 : id)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
