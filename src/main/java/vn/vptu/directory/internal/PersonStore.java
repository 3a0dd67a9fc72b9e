package vn.vptu.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PersonRow;

/** Stores and queries people. */
@Component
public class PersonStore {

    private static final Map<String, String> SORTS = Map.of(
            "full-name", "p.name_key",
            "unit", "unit_name",
            "position", "p.position",
            "phone", "p.phone",
            "email", "p.email");

    private static final String ROW =
            "select p.id, p.full_name, p.unit_id, u.short_name as unit_name, p.position, p.phone, p.email, p.active"
                    + " from directory_person p left join directory_unit u on u.id = p.unit_id";

    private static final String[] KEYS = {"p.search_key", "u.search_key"};

    /** At least three digits: short internal numbers are numbers too. */
    private static final Pattern PHONE = Pattern.compile("(?=(\\D*\\d){3,15}\\D*$)\\+?[0-9 .()\\-]+");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final Edits edits;
    private final UnitOfPerson units;

    PersonStore(PersonRepository people, JdbcClient jdbc, Edits edits, UnitOfPerson units) {
        this.people = people;
        this.jdbc = jdbc;
        this.edits = edits;
        this.units = units;
    }

    public List<PersonRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on(KEYS)
                        + Paging.tail(page, SORTS, "p.active desc, p.name_key", "p.id"))
                .params(search.parameters())
                .query(PersonRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from directory_person p left join directory_unit u on u.id = p.unit_id where "
                        + search.on(KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<PersonRow> search(String typed, int limit) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where p.active and " + search.on(KEYS) + " order by p.name_key, p.id limit :limit")
                .params(search.parameters())
                .param("limit", limit)
                .query(PersonRow.class)
                .list();
    }

    public Map<Long, PersonRow> named(Collection<Long> ids) {
        return ById.read(
                jdbc,
                ROW + " where p.id in (:ids) order by p.name_key, p.id",
                ids,
                Map.of(),
                PersonRow.class,
                PersonRow::id);
    }

    public Optional<Edited<PersonDraft>> find(long id) {
        return people.findById(id).map(person -> new Edited<>(person.id(), person.version(), person.draft()));
    }

    public SaveResult save(@Nullable Long id, int version, PersonDraft typed) {
        PersonDraft draft = new PersonDraft(
                Check.line(typed.fullName()),
                typed.unitId(),
                Check.trimmed(typed.position()),
                Check.trimmed(typed.phone()),
                Check.trimmed(typed.email()),
                typed.active());
        return edits.save(
                "directory.person",
                id,
                version,
                people::lock,
                Person::new,
                person -> check(draft),
                person -> person.apply(draft),
                person -> {
                    Person stored = people.saveAndFlush(person);
                    units.forget(stored.id());
                    return stored;
                },
                Person::draft);
    }

    private static List<FieldError> check(PersonDraft draft) {
        String phone = draft.phone();
        String email = draft.email();
        return new Check()
                .text("fullName", draft.fullName(), 120)
                .length("position", draft.position(), 160)
                .length("phone", phone, 40)
                .length("email", email, 120)
                .that(
                        phone == null || PHONE.matcher(phone).matches(),
                        "phone",
                        "directory.error.phone",
                        phone == null ? "" : phone)
                .that(
                        email == null || EMAIL.matcher(email).matches(),
                        "email",
                        "directory.error.email",
                        email == null ? "" : email)
                .errors();
    }
}
