package vn.vptu.directory.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.NamedPaper;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.time.VietnameseDates;

/**
 * A list of the directory: for everybody in the office, as things stand on a day. The services keep back what is not for
 * whoever asks.
 *
 * @param <P> what has to be chosen
 * @param <R> one line of it
 */
abstract class DirectoryPaper<P extends Record, R extends Record> extends NamedPaper<P, R> implements ListPaper<P, R> {

    private final Translations words;
    private final Clock clock;

    DirectoryPaper(String id, String titleKey, Class<P> params, Class<R> row, Translations words, Clock clock) {
        super(id, titleKey, "directory", params, row);
        this.words = words;
        this.clock = clock;
    }

    @Override
    public final Set<String> roles() {
        return Set.copyOf(Roles.ALL);
    }

    /** Its lines as things stand on the day the paper is about. */
    abstract List<R> rows(P params, LocalDate day);

    /** The line below the title. */
    String subject(LocalDate day, List<R> rows) {
        return words.vietnamese("directory.paper.on-day", VietnameseDates.numeric(day));
    }

    final Translations words() {
        return words;
    }

    /** Everybody gets the same lines, unless the paper says otherwise. */
    @Override
    public boolean readable(P params) {
        return true;
    }

    @Override
    public final Optional<ReportContent<R>> content(P params) {
        LocalDate day = about(params, LocalDate.now(clock));
        List<R> rows = rows(params, day);
        String title = words.vietnamese(titleKey());
        return Optional.of(new ReportContent<>(title, title + " " + day, new Head(subject(day, rows)), rows, null));
    }
}
