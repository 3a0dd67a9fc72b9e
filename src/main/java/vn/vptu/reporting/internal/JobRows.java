package vn.vptu.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.base.Errand;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.reporting.Packing;
import vn.vptu.reporting.PaperJobDraft;
import vn.vptu.reporting.PaperJobResult.Fault;
import vn.vptu.reporting.PaperJobRow;
import vn.vptu.reporting.PaperPart;

/** What is made beside the page, as it stands in the table. */
final class JobRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JobRows() {}

    static String write(List<PaperPart> parts) {
        return JSON.writeValueAsString(parts);
    }

    /** The fault with its values as they are said: a reader of another language gets the same ones. */
    static String write(Fault fault) {
        ObjectNode stored = JSON.createObjectNode().put("part", fault.part());
        ObjectNode error = stored.putObject("error")
                .put("field", fault.error().field())
                .put("code", fault.error().code());
        ArrayNode args = error.putArray("args");
        for (Object value : fault.error().args()) {
            switch (value) {
                case Integer number -> args.add(number);
                case Long number -> args.add(number);
                case LocalDate day -> args.add(VietnameseDates.numeric(day));
                default -> args.add(value.toString());
            }
        }
        return JSON.writeValueAsString(stored);
    }

    private static @Nullable Fault fault(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, Fault.class);
    }

    static Errand errand(ResultSet row) throws SQLException {
        return new Errand(row.getLong("account_id"), row.getObject("delegation_id", Long.class));
    }

    static PaperJobDraft draft(ResultSet row) throws SQLException {
        return new PaperJobDraft(
                Packing.valueOf(row.getString("packing")),
                List.of(JSON.readValue(row.getString("parts"), PaperPart[].class)));
    }

    static PaperJobRow row(ResultSet row, int number) throws SQLException {
        PaperJobDraft draft = draft(row);
        Timestamp ended = row.getTimestamp("ended_at");
        return new PaperJobRow(
                row.getLong("id"),
                row.getString("title"),
                draft.packing(),
                row.getString("origin").equals("SCHEDULE"),
                draft.parts(),
                PaperJobRow.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getTimestamp("created_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("file_name"),
                row.getLong("file_size"),
                fault(row.getString("fault")));
    }
}
