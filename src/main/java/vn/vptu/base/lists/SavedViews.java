package vn.vptu.base.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;

/** The views of lists that the person signed in has saved, and the columns as they stand. Nobody sees anybody else's. */
@Service
@PreAuthorize("@may.signedIn()")
public class SavedViews {

    /** The unnamed view: what the list looks like at present. */
    private static final String IN_USE = "";

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 30;

    private record Body(List<SavedView.Shown> columns, Map<String, List<String>> query) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final ObjectProvider<ListDefinition<?, ?>> definitions;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, CurrentActor actor, ObjectProvider<ListDefinition<?, ?>> definitions, Clock clock) {
        this.definitions = definitions;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** The views with a name, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> mine(String list) {
        return jdbc.sql("select name, standard, body from list_view"
                        + " where account_id = :account and list = :list and name <> '' order by name")
                .param("account", me())
                .param("list", list)
                .query(this::view)
                .list();
    }

    /** The columns as they were left. */
    @Transactional(readOnly = true)
    public Optional<SavedView> inUse(String list) {
        return jdbc.sql("select name, standard, body from list_view"
                        + " where account_id = :account and list = :list and name = ''")
                .param("account", me())
                .param("list", list)
                .query(this::view)
                .optional();
    }

    /** Keeps the columns as they stand, to be found again the next time. */
    @Transactional
    public void keep(String list, List<SavedView.Shown> columns) {
        put(list, new SavedView(IN_USE, false, columns, Map.of()));
    }

    /** Forgets how the columns stood; the list is as it was at first. */
    @Transactional
    public void reset(String list) {
        remove(list, IN_USE);
    }

    /** Saves a view under its name, in place of one of the same name. One at most opens the list. */
    @Transactional
    public SaveResult save(String list, SavedView view) {
        String name = Check.line(view.name());
        List<SavedView> there = mine(list);
        List<FieldError> errors = new Check()
                .text("name", name, LONGEST_NAME)
                .that(
                        there.size() < MOST
                                || there.stream().anyMatch(each -> each.name().equals(name)),
                        "name",
                        "common.error.too-many-views",
                        MOST)
                .errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        if (definitions.stream().noneMatch(each -> each.id().equals(list))) {
            return new SaveResult.Gone();
        }
        if (view.standard()) {
            jdbc.sql("update list_view set standard = false where account_id = :account and list = :list")
                    .param("account", me())
                    .param("list", list)
                    .update();
        }
        put(list, new SavedView(name, view.standard(), view.columns(), view.query()));
        return new SaveResult.Saved(0);
    }

    /** Calls a view otherwise, and says whether it opens the list. A name that another view has is refused. */
    @Transactional
    public SaveResult rename(String list, String before, String wanted, boolean standard) {
        String name = Check.line(wanted);
        List<SavedView> there = mine(list);
        Optional<SavedView> view =
                there.stream().filter(each -> each.name().equals(before)).findFirst();
        if (view.isEmpty()) {
            return new SaveResult.Gone();
        }
        List<FieldError> errors = new Check()
                .text("name", name, LONGEST_NAME)
                .that(
                        there.stream()
                                .map(SavedView::name)
                                .filter(each -> !each.equals(before))
                                .noneMatch(name::equals),
                        "name",
                        "common.error.view-exists",
                        name)
                .errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        remove(list, before);
        return save(
                list,
                new SavedView(name, standard, view.get().columns(), view.get().query()));
    }

    @Transactional
    public void remove(String list, String name) {
        jdbc.sql("delete from list_view where account_id = :account and list = :list and name = :name")
                .param("account", me())
                .param("list", list)
                .param("name", name)
                .update();
    }

    private void put(String list, SavedView view) {
        jdbc.sql("insert into list_view (account_id, list, name, standard, body, changed_at)"
                        + " values (:account, :list, :name, :standard, :body, :at)"
                        + " on duplicate key update standard = values(standard), body = values(body),"
                        + " changed_at = values(changed_at)")
                .param("account", me())
                .param("list", list)
                .param("name", view.name())
                .param("standard", view.standard())
                .param("body", json.writeValueAsString(new Body(view.columns(), view.query())))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        Body body = json.readValue(row.getString("body"), Body.class);
        return new SavedView(row.getString("name"), row.getBoolean("standard"), body.columns(), body.query());
    }

    private long me() {
        return actor.get().accountId();
    }
}
