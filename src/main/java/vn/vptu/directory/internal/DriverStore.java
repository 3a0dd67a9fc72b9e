package vn.vptu.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.DriverRow;

/** Stores and queries drivers. */
@Component
public class DriverStore {

    private static final Map<String, String> SORTS =
            Map.of("full-name", "p.name_key", "licence-class", "d.licence_class", "phone", "p.phone");

    private static final String FROM = " from directory_driver d join directory_person p on p.id = d.person_id";

    private static final String ROW =
            "select d.id, d.person_id, p.full_name, p.phone, d.licence_class, d.active" + FROM;

    private final DriverRepository drivers;
    private final JdbcClient jdbc;
    private final Edits edits;

    DriverStore(DriverRepository drivers, JdbcClient jdbc, Edits edits) {
        this.drivers = drivers;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<DriverRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on("p.search_key")
                        + Paging.tail(page, SORTS, "d.active desc, p.name_key", "d.id"))
                .params(search.parameters())
                .query(DriverRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on("p.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<DriverRow> active() {
        return jdbc.sql(ROW + " where d.active order by p.name_key, d.id")
                .query(DriverRow.class)
                .list();
    }

    public Map<Long, DriverRow> named(Collection<Long> ids) {
        return ById.read(
                jdbc,
                ROW + " where d.id in (:ids) order by p.name_key, d.id",
                ids,
                Map.of(),
                DriverRow.class,
                DriverRow::id);
    }

    public Optional<Edited<DriverDraft>> find(long id) {
        return drivers.findById(id).map(driver -> new Edited<>(driver.id(), driver.version(), driver.draft()));
    }

    public SaveResult save(@Nullable Long id, int version, DriverDraft typed) {
        DriverDraft draft = new DriverDraft(typed.personId(), Check.trimmed(typed.licenceClass()), typed.active());
        return edits.save(
                "directory.driver",
                id,
                version,
                drivers::lock,
                Driver::new,
                driver -> check(id, draft),
                driver -> driver.apply(draft),
                drivers::saveAndFlush,
                Driver::draft);
    }

    private List<FieldError> check(@Nullable Long id, DriverDraft draft) {
        return new Check()
                .chosen("personId", draft.personId())
                .that(
                        !Taken.by(jdbc, "directory_driver", "person_id", draft.personId(), id),
                        "personId",
                        "directory.error.driver-twice")
                .length("licenceClass", draft.licenceClass(), 20)
                .errors();
    }
}
