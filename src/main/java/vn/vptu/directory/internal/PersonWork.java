package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportDifference;
import vn.vptu.base.imports.ImportVerdict;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PersonDraft.Assignment;
import vn.vptu.directory.UnitName;

/**
 * A file of people. A row means whom its mail address belongs to; without one whoever has the name in the unit. Somebody of
 * the same name in another unit is somebody else.
 */
final class PersonWork implements ImportWork<PersonDraft> {

    private final PersonStore people;
    private final PeopleBatch batch;
    private final LocalDate today;
    private final Lookup units = new Lookup("directory.error.import-unit", "directory.error.import-unit-several");
    private final Map<Long, String> unitNames = new HashMap<>();
    private final Map<String, String> positions = new HashMap<>();
    private final Map<String, Edited<PersonDraft>> byMail = new HashMap<>();
    private final Map<String, List<Edited<PersonDraft>>> byName = new HashMap<>();
    private final Map<Long, Edited<PersonDraft>> stored = new HashMap<>();

    PersonWork(
            PersonStore people, PeopleBatch batch, List<UnitName> known, List<String> positionNames, LocalDate today) {
        this.people = people;
        this.batch = batch;
        this.today = today;
        for (UnitName unit : known) {
            units.add(unit.id(), unit.code() + " – " + unit.name(), unit.code(), unit.name(), unit.shortName());
            unitNames.put(unit.id(), unit.name());
        }
        positionNames.forEach(name -> positions.putIfAbsent(SearchKey.of(name), name));
        for (Edited<PersonDraft> person : batch.all()) {
            String mail = person.draft().email();
            if (mail != null) {
                byMail.putIfAbsent(mail.toLowerCase(Locale.ROOT), person);
            }
            byName.computeIfAbsent(nameKey(person.draft().fullName()), name -> new ArrayList<>())
                    .add(person);
            stored.put(person.id(), person);
        }
    }

    /** Of the signs of a name only their case is of no account: Hoa is not Hoà. */
    private static String nameKey(@Nullable String name) {
        return Check.line(name).toLowerCase(Locale.ROOT);
    }

    @Override
    public String identity(ImportedRow row) {
        String mail = row.text("email");
        // A unit is one unit whether its code or its name is written.
        Long unit = units.find(row.text("unitId"), "unitId", new Check());
        return mail == null
                ? nameKey(row.text("fullName")) + "|" + (unit == null ? SearchKey.of(row.text("unitId")) : unit)
                : mail.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public ImportVerdict<PersonDraft> plan(ImportedRow row) {
        Check check = new Check();
        Long unit = units.find(row.text("unitId"), "unitId", check);
        Edited<PersonDraft> found = find(row, unit, check);
        PersonDraft was = found == null ? null : found.draft();
        PersonDraft base = was == null ? PersonDraft.blank(today) : was;
        Assignment before = was == null ? null : placeOn(was, row.date("validFrom", today));
        List<Assignment> places = places(row, was, before, unit, check);
        PersonDraft draft = PersonStore.tidy(new PersonDraft(
                Objects.requireNonNullElse(row.text("fullName", base.fullName()), ""),
                row.text("phone", base.phone()),
                row.text("mobile", base.mobile()),
                row.text("email", base.email()),
                row.text("room", base.room()),
                row.yes("active", base.active()),
                places));
        List<FieldError> errors = new ArrayList<>(check.errors());
        // All that is wrong is said at once; of a place whose unit was not found only that.
        people.check(draft).stream()
                .filter(error -> check.errors().isEmpty() || !error.field().startsWith("assignments"))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            return new ImportVerdict.Refused<>(errors);
        }
        if (found == null) {
            return new ImportVerdict.Create<>(draft);
        }
        return draft.equals(found.draft())
                ? new ImportVerdict.Unchanged<>(found.id())
                : new ImportVerdict.Change<>(
                        found.id(),
                        draft,
                        differences(
                                found.draft(),
                                draft,
                                before,
                                draft.assignments().equals(base.assignments())
                                        ? before
                                        : placeOn(draft, row.date("validFrom", today))));
    }

    /** Who is meant; null for somebody new. */
    private @Nullable Edited<PersonDraft> find(ImportedRow row, @Nullable Long unit, Check check) {
        String mail = row.text("email");
        Edited<PersonDraft> byAddress =
                mail == null ? null : byMail.get(mail.strip().toLowerCase(Locale.ROOT));
        if (byAddress != null) {
            return byAddress;
        }
        List<Edited<PersonDraft>> named = byName.getOrDefault(nameKey(row.text("fullName")), List.of()).stream()
                .filter(person -> unit == null || unit.equals(unitOf(person.draft())))
                .toList();
        // Whoever has an address of his own is not the one who has none, as long as there is such a one.
        List<Edited<PersonDraft>> without =
                named.stream().filter(person -> person.draft().email() == null).toList();
        List<Edited<PersonDraft>> meant = !without.isEmpty() || mail != null ? without : named;
        if (meant.size() > 1) {
            check.that(
                    false,
                    "fullName",
                    "directory.error.import-namesakes",
                    Check.line(row.text("fullName")),
                    meant.size());
        }
        return meant.isEmpty() ? null : meant.getFirst();
    }

    private @Nullable Long unitOf(PersonDraft person) {
        Assignment place = placeOn(person, today);
        return place == null ? null : place.unitId();
    }

    /** The main place on a day; before the first one the one held today. */
    private @Nullable Assignment placeOn(PersonDraft person, @Nullable LocalDate day) {
        Assignment then = person.mainOn(day == null ? today : day);
        return then == null ? person.mainOn(today) : then;
    }

    /** The places with what the row says of the main one. */
    private List<Assignment> places(
            ImportedRow row, @Nullable PersonDraft was, @Nullable Assignment place, @Nullable Long unit, Check check) {
        List<Assignment> places = was == null ? List.of() : was.assignments();
        if (!row.gives("unitId") && !row.gives("position") && !row.gives("validFrom")) {
            return places;
        }
        LocalDate from = row.date("validFrom", null);
        Long to = row.gives("unitId") ? unit : place == null ? null : place.unitId();
        String position = row.gives("position") ? known(row.text("position")) : place == null ? null : place.position();
        if (was == null || place == null) {
            return with(places, null, new Assignment(to, position, true, from, null));
        }
        boolean same =
                Objects.equals(to, place.unitId()) && SearchKey.of(position).equals(SearchKey.of(place.position()));
        if (same) {
            return from == null || from.equals(place.validFrom())
                    ? places
                    : with(places, place, new Assignment(to, place.position(), true, from, place.validTo()));
        }
        if (from == null) {
            check.that(
                    false,
                    row.gives("unitId") && !Objects.equals(to, place.unitId()) ? "unitId" : "position",
                    "directory.error.import-since",
                    name(place.unitId()),
                    Objects.toString(place.position(), "–"));
            return places;
        }
        return was.movedTo(to, position, from).assignments();
    }

    private static List<Assignment> with(List<Assignment> places, @Nullable Assignment instead, Assignment place) {
        List<Assignment> all = new ArrayList<>();
        all.add(place);
        places.stream().filter(other -> !other.equals(instead)).forEach(all::add);
        return all;
    }

    /** A position as the catalogue writes it, if it has it. */
    private String known(@Nullable String position) {
        String written = Check.line(position);
        return positions.getOrDefault(SearchKey.of(written), written);
    }

    private String name(@Nullable Long unit) {
        return unit == null ? "–" : unitNames.getOrDefault(unit, "–");
    }

    private List<ImportDifference> differences(
            PersonDraft was, PersonDraft is, @Nullable Assignment before, @Nullable Assignment after) {
        List<ImportDifference> all = new ArrayList<>();
        add(all, "fullName", was.fullName(), is.fullName());
        if (before == null || after == null || !before.equals(after)) {
            add(
                    all,
                    "unitId",
                    before == null ? null : name(before.unitId()),
                    after == null ? null : name(after.unitId()));
            add(all, "position", before == null ? null : before.position(), after == null ? null : after.position());
            add(all, "validFrom", since(before), since(after));
        }
        add(all, "phone", was.phone(), is.phone());
        add(all, "mobile", was.mobile(), is.mobile());
        add(all, "email", was.email(), is.email());
        add(all, "room", was.room(), is.room());
        add(all, "active", ImportWords.later(was.active()), ImportWords.later(is.active()));
        return all;
    }

    private static @Nullable String since(@Nullable Assignment place) {
        return place == null || place.validFrom() == null ? null : VietnameseDates.numeric(place.validFrom());
    }

    private static void add(List<ImportDifference> all, String field, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            all.add(new ImportDifference(field, Objects.toString(was, ""), Objects.toString(is, "")));
        }
    }

    @Override
    public List<Fault> write(List<Planned<PersonDraft>> rows) {
        return batch.write(rows, stored);
    }
}
