package vn.vptu.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.audit.internal.Seals;
import vn.vptu.audit.internal.TrailQueries;
import vn.vptu.audit.internal.TrailScope;
import vn.vptu.audit.internal.ValueWords;
import vn.vptu.base.RecordKind;
import vn.vptu.base.i18n.Sentences;

/** Reading the trail. Which lines and which values somebody sees is decided in one place below. */
@Service
@PreAuthorize("@may.any('AUDITOR', 'ADMIN')")
public class Trail {

    private static final int LONGEST_HISTORY = 500;

    private final TrailQueries queries;
    private final TrailScope scope;
    private final Seals seals;
    private final ValueWords words;

    Trail(TrailQueries queries, TrailScope scope, Seals seals, ValueWords words) {
        this.queries = queries;
        this.scope = scope;
        this.seals = seals;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<TrailRow> page(TrailFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(TrailFilter filter) {
        return queries.count(filter);
    }

    /** What has been done so far, to choose from. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return queries.actions();
    }

    /** The kinds of records there are, to choose from. */
    public List<RecordKind> kinds() {
        return scope.all();
    }

    /** The last changes of one record, newest first: for whoever may read its values. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public List<TrailRow> history(String kind, String recordId) {
        return queries.history(kind, recordId, LONGEST_HISTORY);
    }

    /** One line, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<TrailRow> find(long id) {
        return queries.find(id);
    }

    /** The values of a line in the words of a language. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public List<ValueLine> values(TrailRow row, Sentences in) {
        return words.lines(row, in);
    }

    /** Every line of the filter, newest first, block by block however many there are. */
    @Transactional(readOnly = true)
    public void each(TrailFilter filter, Consumer<List<TrailRow>> reader) {
        queries.each(filter, reader);
    }

    /** What is known of a kind of record; empty for one that no module has named. */
    @PreAuthorize("@may.signedIn()")
    public Optional<RecordKind> kind(String kind) {
        return scope.kind(kind);
    }

    /** Whether the sealed lines are still those that were sealed. */
    @Transactional(readOnly = true)
    public TrailFinding check() {
        return seals.check();
    }
}
