package vn.vptu.reporting.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.reporting.Forms;
import vn.vptu.reporting.IssuedFilter;
import vn.vptu.reporting.IssuedPapers;
import vn.vptu.reporting.IssuedRow;

/** The list of issued papers, the newest first. Everybody has it; each sees what is his to see. */
@Component
class IssuedList implements ListDefinition<IssuedRow, IssuedFilter> {

    static final String PATH = "papers/issued";

    private final IssuedPapers papers;
    private final List<ListColumn<IssuedRow>> columns;

    IssuedList(IssuedPapers papers, Forms forms) {
        this.papers = papers;
        ListColumns<IssuedRow> list = new ListColumns<>();
        list.narrow("reporting.issued.number", IssuedRow::number).unsorted();
        list.title("reporting.issued.name", IssuedRow::title);
        list.words("reporting.issued.report", (row, words) -> words.say(forms.titleKey(row.report())))
                .unsorted()
                .hidden();
        list.date("reporting.issued.issued-on", IssuedRow::issuedOn);
        list.text("reporting.issued.issued-by", IssuedRow::issuedBy);
        list.state((row, words) -> words.say("enum.IssuedState." + row.state().name()));
        columns = list.all();
    }

    @Override
    public String id() {
        return "reporting.issued";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<ListColumn<IssuedRow>> columns() {
        return columns;
    }

    @Override
    public IssuedFilter filter(Function<String, Optional<String>> query) {
        return IssuedFilter.from(query);
    }

    @Override
    public List<IssuedRow> page(IssuedFilter filter, Pageable page) {
        return papers.page(filter, page);
    }

    @Override
    public long count(IssuedFilter filter) {
        return papers.count(filter);
    }

    @Override
    public long idOf(IssuedRow row) {
        return row.id();
    }
}
