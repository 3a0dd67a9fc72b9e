package vn.vptu.reporting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.text.SearchKey;
import vn.vptu.reporting.PaperJobRow;
import vn.vptu.reporting.PaperJobs;
import vn.vptu.reporting.Reports;

/** What I asked for beside the page; a notice of one of them leads here by its number. */
@Component
class JobList extends ShortList<PaperJobRow, TextFilter> {

    private final PaperJobs jobs;
    private final Reports reports;

    JobList(PaperJobs jobs, Reports reports) {
        super("papers/jobs", "reporting.jobs", PaperJobRow::id);
        this.jobs = jobs;
        this.reports = reports;
        build();
    }

    @Override
    protected void columns(ListColumns<PaperJobRow> list) {
        list.title("reporting.jobs.paper", PaperJobRow::title).share(2);
        list.words("reporting.jobs.packing", (row, words) -> words.say("enum.Packing." + row.packing()))
                .unsorted();
        list.number("reporting.jobs.percent", PaperJobRow::percent);
        list.moment("reporting.jobs.created", PaperJobRow::created).width(140);
        list.moment("reporting.jobs.ended", PaperJobRow::ended).width(140);
        list.words("reporting.jobs.fault", this::fault).unsorted().share(2);
        list.state(JobList::state);
    }

    @Override
    protected List<PaperJobRow> rows(TextFilter filter) {
        String wanted = SearchKey.of(filter.text());
        return jobs.mine().stream()
                .filter(row -> wanted.equals(Long.toString(row.id()))
                        || SearchKey.of(row.title()).contains(wanted))
                .toList();
    }

    @Override
    public TextFilter filter(Function<String, Optional<String>> query) {
        return TextFilter.from(query);
    }

    String fault(PaperJobRow row, Sentences words) {
        return row.fault() == null ? "" : JobWords.fault(row.fault(), row.parts(), reports, words);
    }

    static String state(PaperJobRow row, Sentences words) {
        return words.say("enum.PaperJobRowState." + row.state());
    }
}
