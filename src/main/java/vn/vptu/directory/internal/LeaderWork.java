package vn.vptu.directory.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.LeaderDraft.Title;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.PersonRow;

/** A file of leaders with their titles: a title is its short words in an organ from a day on. */
final class LeaderWork extends PartsWork<LeaderDraft> {

    private static final Set<String> TITLE =
            Set.of("shortTitle", "organId", "fullTitle", "mainTitle", "titleFrom", "titleTo");

    private final LeaderStore leaders;
    private final EntityManager entities;
    private final LocalDate today;
    private final Lookup people = new Lookup("directory.error.import-person", "directory.error.import-person-several");
    private final Lookup organs = new Lookup("directory.error.import-organ", "directory.error.import-organ-several");
    private final Map<Long, PersonRow> persons = new HashMap<>();
    private final Map<Long, OrganDraft> organDrafts = new HashMap<>();

    LeaderWork(
            LeaderStore leaders,
            List<Edited<OrganDraft>> organs,
            List<PersonRow> people,
            EntityManager entities,
            LocalDate today) {
        super(List.of("rankOrder", "boardColumn", "validFrom", "validTo"));
        this.leaders = leaders;
        this.entities = entities;
        this.today = today;
        for (Edited<OrganDraft> organ : organs) {
            OrganDraft draft = organ.draft();
            this.organs.add(
                    organ.id(), draft.code() + " – " + draft.name(), draft.code(), draft.name(), draft.shortName());
            organDrafts.put(organ.id(), draft);
        }
        List<Edited<LeaderDraft>> all = leaders.all().stream()
                .sorted(Comparator.comparing((Edited<LeaderDraft> leader) ->
                                Objects.requireNonNullElse(leader.draft().rankOrder(), 0))
                        .thenComparing(Edited::id))
                .toList();
        Set<Long> known = all.stream().map(leader -> leader.draft().personId()).collect(Collectors.toSet());
        for (PersonRow person : people) {
            persons.put(person.id(), person);
            // Who has left is found only as the leader that he was.
            if (person.active() || known.contains(person.id())) {
                String more = person.unitName() == null ? person.email() : person.unitName();
                String label = person.fullName() + (more == null ? "" : " – " + more);
                this.people.add(person.id(), label, person.fullName(), person.email());
            }
        }
        all.forEach(leader -> knows(Objects.toString(leader.draft().personId()), leader));
    }

    private @Nullable Long person(ImportedRow row, Check check) {
        return row.gives("email")
                ? people.find(row.text("email"), "email", check)
                : people.find(row.text("personId"), "personId", check);
    }

    @Override
    @Nullable String key(ImportedRow row, Check check) {
        Long person = person(row, check);
        return person == null ? null : person.toString();
    }

    @Override
    Told<LeaderDraft> tell(ImportedRow row, @Nullable LeaderDraft before, Check check) {
        LeaderDraft base = before == null ? LeaderDraft.blank(today) : before;
        LocalDate lastDay = row.date("validTo", null);
        List<Title> titles = new ArrayList<>(base.titles());
        boolean titled = TITLE.stream().anyMatch(row::gives);
        Title was = null;
        Title is = null;
        if (titled) {
            Long organ = organs.find(row.text("organId"), "organId", check);
            was = find(titles, organ, row.text("shortTitle"), row.date("titleFrom", null));
            is = title(row, organ, was);
            if (was == null) {
                titles.add(is);
            } else {
                titles.set(titles.indexOf(was), is);
            }
        }
        LeaderDraft draft = LeaderStore.tidy(new LeaderDraft(
                person(row, new Check()),
                row.number("rankOrder", base.rankOrder()),
                row.yes("boardColumn", base.boardColumn()),
                row.date("validFrom", base.validFrom()),
                lastDay == null ? base.validTo() : lastDay.plusDays(1),
                titles));
        return new Told<>(draft, is == null ? "" : part(is), titled && was == null);
    }

    /** The title that begins on the day; without a day the latest one. */
    private static @Nullable Title find(
            List<Title> titles, @Nullable Long organ, @Nullable String words, @Nullable LocalDate from) {
        return titles.stream()
                .filter(title -> Objects.equals(organ, title.organId()) && sameWords(title.shortTitle(), words))
                .filter(title -> from == null || from.equals(title.validFrom()))
                .max(Comparator.comparing(
                        Title::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .orElse(null);
    }

    private static boolean sameWords(String title, @Nullable String words) {
        return SearchKey.of(title).equals(SearchKey.of(words));
    }

    private static Title title(ImportedRow row, @Nullable Long organ, @Nullable Title was) {
        Title base = was == null ? new Title(organ, "", "", false, null, null) : was;
        LocalDate lastDay = row.date("titleTo", null);
        return new Title(
                organ,
                Check.line(row.text("shortTitle", base.shortTitle())),
                Check.line(row.text("fullTitle", base.fullTitle())),
                row.yes("mainTitle", base.mainTitle()),
                row.date("titleFrom", base.validFrom()),
                lastDay == null ? base.validTo() : lastDay.plusDays(1));
    }

    private static String part(Title title) {
        return title.organId() + "|" + SearchKey.of(title.shortTitle()) + "|" + title.validFrom();
    }

    @Override
    List<FieldError> check(@Nullable Long id, LeaderDraft draft) {
        return leaders.check(id, draft, this::holder);
    }

    /** Another leader who holds the title at some time of the period, as the rows so far leave it. */
    private Optional<LeaderTitles.Held> holder(@Nullable Long leader, LeaderDraft draft, Title title, Period period) {
        return Period.of(period.from(), LeaderTitles.earlier(period.to(), draft.validTo()))
                .flatMap(wanted -> drafts().stream()
                        .filter(other -> !Objects.equals(other.personId(), draft.personId()))
                        .flatMap(other -> other.titles().stream()
                                .filter(held -> Objects.equals(held.organId(), title.organId())
                                        && sameWords(held.shortTitle(), title.shortTitle()))
                                .flatMap(held -> Period.of(
                                        held.validFrom(), LeaderTitles.earlier(held.validTo(), other.validTo()))
                                        .filter(wanted::overlaps)
                                        .map(time -> held(other, held, time))
                                        .stream()))
                        .min(Comparator.comparing(LeaderTitles.Held::validFrom)));
    }

    private LeaderTitles.Held held(LeaderDraft leader, Title title, Period time) {
        PersonRow person = persons.get(leader.personId());
        OrganDraft organ = organDrafts.get(title.organId());
        return new LeaderTitles.Held(
                person == null ? "" : person.fullName(),
                organ == null ? "" : organ.shortName(),
                time.from(),
                time.to());
    }

    @Override
    SaveResult save(@Nullable Long id, int version, LeaderDraft draft) {
        return leaders.save(id, version, draft);
    }

    @Override
    Optional<Edited<LeaderDraft>> read(long id) {
        return leaders.find(id);
    }

    @Override
    void forget() {
        entities.clear();
    }

    @Override
    List<String> parts(LeaderDraft draft) {
        return draft.titles().stream().map(LeaderWork::part).toList();
    }

    @Override
    Map<String, Object> cells(LeaderDraft draft, String part) {
        PersonRow person = persons.get(draft.personId());
        Cells cells = new Cells()
                .put("personId", person == null ? null : person.fullName())
                .put("email", person == null ? null : person.email())
                .put("rankOrder", draft.rankOrder())
                .put("boardColumn", draft.boardColumn())
                .put("validFrom", draft.validFrom())
                .lastDay("validTo", draft.validTo());
        draft.titles().stream()
                .filter(title -> part(title).equals(part))
                .findFirst()
                .ifPresent(title -> {
                    OrganDraft organ = organDrafts.get(title.organId());
                    cells.put("shortTitle", title.shortTitle())
                            .put("organId", organ == null ? null : organ.code())
                            .put("fullTitle", title.fullTitle().isEmpty() ? null : title.fullTitle())
                            .put("mainTitle", title.mainTitle())
                            .put("titleFrom", title.validFrom())
                            .lastDay("titleTo", title.validTo());
                });
        return cells.all();
    }

    @Override
    String column(String field) {
        return switch (PartsWork.inner(field)) {
            case "validFrom" -> "titleFrom";
            case "validTo" -> "titleTo";
            case "" -> field;
            default -> PartsWork.inner(field);
        };
    }
}
