package vn.vptu.budget.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.vptu.budget.FiscalYearDraft;
import vn.vptu.budget.FiscalYearRow;

/** Stores and queries fiscal years with their calendars. */
@Component
public class FiscalYearStore {

    /** What the trail calls it. */
    static final String KIND = "budget.year";

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private static final Map<String, String> SORTS = Map.of(
            "year", "y.year",
            "deadlines", "deadlines",
            "next-on", "next_on",
            "next-text", "next_text",
            "note", "y.note");

    private final FiscalYearRepository years;
    private final Deadlines deadlines;
    private final CatalogueLock lock;
    private final JdbcClient jdbc;
    private final Edits edits;
    private final Clock clock;

    FiscalYearStore(
            FiscalYearRepository years,
            Deadlines deadlines,
            CatalogueLock lock,
            JdbcClient jdbc,
            Edits edits,
            Clock clock) {
        this.years = years;
        this.deadlines = deadlines;
        this.lock = lock;
        this.jdbc = jdbc;
        this.edits = edits;
        this.clock = clock;
    }

    public List<FiscalYearRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select y.id, y.year, y.state, (select count(*) from budget_deadline c where c.year = y.year)"
                        + " as deadlines, n.due_on as next_on, n.text as next_text, y.note from budget_year y"
                        + " left join budget_deadline n on n.id = (select d.id from budget_deadline d"
                        + " where d.year = y.year and d.due_on >= :today order by d.due_on, d.id limit 1)"
                        + " where " + search.on("y.search_key") + Paging.tail(page, SORTS, "y.year desc", "y.id"))
                .params(search.parameters())
                .param("today", LocalDate.now(clock))
                .query(FiscalYearRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from budget_year y where " + search.on("y.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<Integer> numbers() {
        return jdbc.sql("select year from budget_year order by year desc")
                .query(Integer.class)
                .list();
    }

    public FiscalYearDraft proposal() {
        return all().stream()
                .map(Edited::draft)
                .filter(draft -> draft.year() != null)
                .max(Comparator.comparing(draft -> Objects.requireNonNull(draft.year())))
                .map(last -> new FiscalYearDraft(
                        Objects.requireNonNull(last.year()) + 1,
                        null,
                        last.deadlines().stream()
                                .map(FiscalYearDraft.Deadline::nextYear)
                                .toList()))
                .orElseGet(() -> new FiscalYearDraft(LocalDate.now(clock).getYear(), null, List.of()));
    }

    public Optional<Edited<FiscalYearDraft>> find(long id) {
        return years.findById(id).map(this::edited);
    }

    /** All there are. */
    List<Edited<FiscalYearDraft>> all() {
        return years.findAll().stream().map(this::edited).toList();
    }

    private Edited<FiscalYearDraft> edited(FiscalYear year) {
        return new Edited<>(year.id(), year.version(), draft(year));
    }

    private FiscalYearDraft draft(FiscalYear year) {
        return year.draft(deadlines.of(year.year()));
    }

    static FiscalYearDraft tidy(FiscalYearDraft typed) {
        return new FiscalYearDraft(
                typed.year(),
                Check.trimmed(typed.note()),
                typed.deadlines().stream().map(Deadlines::tidy).toList());
    }

    public SaveResult save(@Nullable Long id, int version, FiscalYearDraft typed) {
        FiscalYearDraft draft = tidy(typed);
        lock.hold(CatalogueLock.Catalogue.YEAR);
        return edits.save(
                KIND,
                id,
                version,
                years::lock,
                FiscalYear::new,
                found -> check(id, found == null ? null : found.year(), draft),
                year -> year.apply(draft),
                year -> {
                    FiscalYear stored = years.saveAndFlush(year);
                    deadlines.replace(stored.year(), draft.deadlines());
                    return stored;
                },
                this::draft);
    }

    /**
     * What is wrong with a draft.
     *
     * @param stored the year of the record as it is stored; null for a new one
     */
    List<FieldError> check(@Nullable Long id, @Nullable Integer stored, FiscalYearDraft draft) {
        Integer year = draft.year();
        Check check = new Check()
                .chosen("year", year)
                .between("year", year, FIRST, LAST)
                .length("note", draft.note(), 400);
        if (year == null) {
            return check.errors();
        }
        check.that(stored == null || stored.equals(year), "year", "budget.error.year-fixed")
                .that(!taken(id, year), "year", "budget.error.year-taken", Integer.toString(year));
        Deadlines.check(check, year, draft.deadlines());
        return check.errors();
    }

    private boolean taken(@Nullable Long id, int year) {
        return jdbc.sql("select count(*) from budget_year where year = ? and id <> ?")
                        .params(year, id == null ? 0 : id)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
