package vn.vptu.directory.internal;

import java.time.LocalDate;
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

    private static final Map<String, String> SORTS = Map.of(
            "full-name",
            "p.name_key",
            "licence-class",
            "d.licence_class",
            "phone",
            "p.phone",
            "valid-to",
            "d.valid_to");

    private static final String FROM = " from directory_driver d join directory_person p on p.id = d.person_id";

    private static final String ROW =
            "select d.id, d.person_id, p.full_name, p.phone, d.licence_class, d.valid_to" + FROM;

    private final DriverRepository drivers;
    private final JdbcClient jdbc;
    private final Edits edits;

    DriverStore(DriverRepository drivers, JdbcClient jdbc, Edits edits) {
        this.drivers = drivers;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<DriverRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on("p.search_key")
                        + Paging.tail(
                                page, SORTS, "(d.valid_to is not null and d.valid_to <= :today), p.name_key", "d.id"))
                .params(search.parameters())
                .param("today", today)
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

    public List<DriverRow> active(LocalDate on) {
        return jdbc.sql(ROW + " where d.valid_to is null or d.valid_to > :on order by p.name_key, d.id")
                .param("on", on)
                .query(DriverRow.class)
                .list();
    }

    /** Locks it until the transaction ends: what is being named cannot be deleted meanwhile. */
    public Optional<DriverRow> hold(long id) {
        return jdbc.sql("select id from directory_driver where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .map(found -> named(List.of(found)).get(found));
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

    static DriverDraft tidy(DriverDraft typed) {
        return new DriverDraft(typed.personId(), Check.trimmed(typed.licenceClass()), typed.validTo());
    }

    public SaveResult save(@Nullable Long id, int version, DriverDraft typed) {
        DriverDraft draft = tidy(typed);
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

    /** All there are and were. */
    List<Edited<DriverDraft>> all() {
        return drivers.findAll().stream()
                .map(driver -> new Edited<>(driver.id(), driver.version(), driver.draft()))
                .toList();
    }

    List<FieldError> check(@Nullable Long id, DriverDraft draft) {
        return new Check()
                .chosen("personId", draft.personId())
                .that(
                        !Taken.by(jdbc, "directory_driver", "person_id", draft.personId(), id),
                        "personId",
                        "directory.error.driver-twice")
                .length("licenceClass", draft.licenceClass(), 20)
                .period("validTo", null, "validTo", draft.validTo())
                .errors();
    }
}
