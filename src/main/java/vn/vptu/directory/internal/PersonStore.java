package vn.vptu.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
            "position", "position",
            "phone", "p.phone",
            "email", "p.email");

    /** People with the main place they hold today. */
    private static final String FROM = " from directory_person p"
            + " left join directory_assignment a on a.person_id = p.id and a.main_place"
            + " and (a.valid_from is null or a.valid_from <= :today) and (a.valid_to is null or a.valid_to > :today)"
            + " left join directory_unit u on u.id = a.unit_id"
            + " left join directory_position o on o.id = a.position_id";

    private static final String LEADS = "exists (select 1 from directory_leader l where l.person_id = p.id"
            + " and l.valid_from <= :today and (l.valid_to is null or l.valid_to > :today))";

    private static final String ROW = "select p.id, p.full_name, a.unit_id, u.short_name as unit_name,"
            + " coalesce(o.name, a.position_text) as position, p.phone, p.email, p.active,"
            + " case when :mobiles or not " + LEADS + " then p.mobile end as mobile, p.room" + FROM;

    private static final String[] KEYS = {"p.search_key", "u.search_key", "o.search_key", "a.search_key"};

    /** At least three digits: short internal numbers are numbers too. */
    private static final Pattern PHONE = Pattern.compile("(?=(\\D*\\d){3,15}\\D*$)\\+?[0-9 .()\\-]+");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final Edits edits;
    private final UnitOfPerson units;
    private final Assignments assignments;
    private final MobileNumbers mobiles;
    private final Clock clock;

    PersonStore(
            PersonRepository people,
            JdbcClient jdbc,
            Edits edits,
            UnitOfPerson units,
            Assignments assignments,
            MobileNumbers mobiles,
            Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.edits = edits;
        this.units = units;
        this.assignments = assignments;
        this.mobiles = mobiles;
        this.clock = clock;
    }

    /** What every query of people is told: the day, and whether leaders' mobile numbers may be shown. */
    private Map<String, Object> asked() {
        return Map.of("today", LocalDate.now(clock), "mobiles", mobiles.areForTheActor());
    }

    public List<PersonRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on(KEYS)
                        + Paging.tail(page, SORTS, "p.active desc, p.name_key", "p.id"))
                .params(search.parameters())
                .params(asked())
                .query(PersonRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on(KEYS))
                .params(search.parameters())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    public List<PersonRow> search(String typed, int limit) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where p.active and " + search.on(KEYS) + " order by p.name_key, p.id limit :limit")
                .params(search.parameters())
                .params(asked())
                .param("limit", limit)
                .query(PersonRow.class)
                .list();
    }

    /** Those still at work whose main place today is in this unit, the highest position first. */
    public List<PersonRow> inUnit(long unit) {
        return jdbc.sql(ROW + " where p.active and a.unit_id = :unit"
                        + " order by coalesce(o.sort_order, 10000), p.name_key, p.id")
                .params(asked())
                .param("unit", unit)
                .query(PersonRow.class)
                .list();
    }

    /** How many of those still at work have their main place today in each unit. */
    public Map<Long, Integer> headcount() {
        Map<Long, Integer> found = new HashMap<>();
        jdbc.sql("select a.unit_id, count(*) as people" + FROM
                        + " where p.active and a.unit_id is not null group by a.unit_id")
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    found.put(row.getLong("unit_id"), row.getInt("people"));
                });
        return found;
    }

    public Map<Long, PersonRow> named(Collection<Long> ids) {
        return ById.read(
                jdbc,
                ROW + " where p.id in (:ids) order by p.name_key, p.id",
                ids,
                asked(),
                PersonRow.class,
                PersonRow::id);
    }

    public Optional<Edited<PersonDraft>> find(long id) {
        return people.findById(id).map(person -> new Edited<>(person.id(), person.version(), seen(person)));
    }

    private PersonDraft draft(Person person) {
        return person.draft(assignments.of(person.id()));
    }

    /** What whoever asks may see of a person. */
    private PersonDraft seen(Person person) {
        PersonDraft whole = draft(person);
        PersonRow row = named(List.of(person.id())).get(person.id());
        return new PersonDraft(
                whole.fullName(),
                whole.phone(),
                row == null ? null : row.mobile(),
                whole.email(),
                whole.room(),
                whole.active(),
                whole.assignments());
    }

    /** As it is stored: no space around what was typed, and nothing where only space was. */
    static PersonDraft tidy(PersonDraft typed) {
        return new PersonDraft(
                Check.line(typed.fullName()),
                Check.trimmed(typed.phone()),
                Check.trimmed(typed.mobile()),
                Check.trimmed(typed.email()),
                Check.trimmed(typed.room()),
                typed.active(),
                typed.assignments().stream()
                        .map(place -> new PersonDraft.Assignment(
                                place.unitId(),
                                place.position() == null || place.position().isBlank()
                                        ? null
                                        : Check.line(place.position()),
                                place.mainPlace(),
                                place.validFrom(),
                                place.validTo()))
                        .toList());
    }

    public SaveResult save(@Nullable Long id, int version, PersonDraft typed) {
        PersonDraft draft = tidy(typed);
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
                    assignments.replace(stored.id(), draft.assignments());
                    units.forget(stored.id());
                    return stored;
                },
                this::draft);
    }

    /** Moves somebody to another unit from a day on, with the position held that day. */
    void move(long id, long unit, LocalDate from) {
        Person person = people.lock(id).orElseThrow();
        PersonDraft draft = draft(person);
        PersonDraft.Assignment was = draft.mainOn(from);
        SaveResult result = save(id, person.version(), draft.movedTo(unit, was == null ? null : was.position(), from));
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("person " + id + " cannot be moved: " + result);
        }
    }

    List<FieldError> check(PersonDraft draft) {
        String phone = draft.phone();
        String email = draft.email();
        String mobile = draft.mobile();
        Check check = new Check()
                .text("fullName", draft.fullName(), 120)
                .length("phone", phone, 40)
                .length("mobile", mobile, 40)
                .length("email", email, 120)
                .length("room", draft.room(), 80)
                .that(
                        phone == null || PHONE.matcher(phone).matches(),
                        "phone",
                        "directory.error.phone",
                        phone == null ? "" : phone)
                .that(
                        mobile == null || PHONE.matcher(mobile).matches(),
                        "mobile",
                        "directory.error.phone",
                        mobile == null ? "" : mobile)
                .that(
                        email == null || EMAIL.matcher(email).matches(),
                        "email",
                        "directory.error.email",
                        email == null ? "" : email);
        assignments.check(check, draft.assignments());
        return check.errors();
    }
}
