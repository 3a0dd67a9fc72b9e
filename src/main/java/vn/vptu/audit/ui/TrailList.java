package vn.vptu.audit.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.TrailWords;
import vn.vptu.audit.ValueLine;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ListDefinition;

/** The lines of the trail, newest first. */
@Component
class TrailList implements ListDefinition<TrailRow, TrailFilter> {

    private final Trail trail;
    private final List<ListColumn<TrailRow>> columns;

    TrailList(Trail trail) {
        this.trail = trail;
        ListColumns<TrailRow> list = new ListColumns<>();
        list.moment("audit.trail.at", TrailRow::at);
        list.words("audit.trail.actor", (row, words) -> new TrailWords(words).actor(row))
                .width(150);
        list.words("audit.trail.kind", (row, words) -> new TrailWords(words).record(row));
        list.words("audit.trail.action", (row, words) -> new TrailWords(words).action(row.action()));
        list.words("audit.trail.changes", this::changes).unsorted().taken();
        list.text("audit.trail.reason", TrailRow::reason).unsorted();
        list.narrow("audit.trail.address", TrailRow::address).unsorted();
        columns = list.all();
    }

    private String changes(TrailRow row, Sentences words) {
        if (row.withheld()) {
            return words.say("audit.trail.withheld");
        }
        return trail.values(row, words).stream()
                .filter(ValueLine::changed)
                .map(line -> line.label() + ": " + line.before() + " → " + line.after())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String id() {
        return "audit.trail";
    }

    @Override
    public String path() {
        return "admin/trail";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.AUDITOR, Roles.ADMIN);
    }

    @Override
    public List<ListColumn<TrailRow>> columns() {
        return columns;
    }

    @Override
    public TrailFilter filter(Function<String, Optional<String>> query) {
        return TrailFilter.from(query);
    }

    @Override
    public List<TrailRow> page(TrailFilter filter, Pageable page) {
        return trail.page(filter, page);
    }

    @Override
    public long count(TrailFilter filter) {
        return trail.count(filter);
    }

    /** From line to line in its own order: there may be millions, and skipping so many takes ever longer. */
    @Override
    public void each(TrailFilter filter, Sort sort, Consumer<List<TrailRow>> reader) {
        if (sort.isUnsorted()) {
            trail.each(filter, reader);
        } else {
            ListDefinition.super.each(filter, sort, reader);
        }
    }

    @Override
    public long idOf(TrailRow row) {
        return row.id();
    }
}
