package vn.vptu.calendar.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.IdNames;

/** The names of kinds of activities. */
@Component
class CalendarIdNames implements IdNames {

    private final JdbcClient jdbc;

    CalendarIdNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(String component, long id) {
        return component.equals("kindId")
                ? jdbc.sql("select name from calendar_kind where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
