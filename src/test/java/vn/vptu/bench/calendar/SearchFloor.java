package vn.vptu.bench.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.bench.Ground;

/** The activities alone, without asking for rights, as one would look for them without an index of words. */
final class SearchFloor {

    private final Ground ground;
    private final int limit;

    SearchFloor(Ground ground, int limit) {
        this.ground = ground;
        this.limit = limit;
    }

    List<Long> ids(SearchQuery query) throws SQLException {
        String sql = "select a.id from calendar_activity a join calendar_kind k on k.id = a.kind_id where not k.busy"
                + " and concat(' ', a.search_key) like ?".repeat(query.words().size())
                + " order by abs(datediff(a.from_date, ?)), a.from_date desc, a.id limit ?";
        try (Connection connection = ground.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (String word : query.words()) {
                statement.setString(at++, "% " + word + "%");
            }
            statement.setObject(at++, LocalDate.now(ground.bean(Clock.class)));
            statement.setInt(at, limit);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }
}
