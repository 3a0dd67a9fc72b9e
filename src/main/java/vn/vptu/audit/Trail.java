package vn.vptu.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.audit.internal.Seals;
import vn.vptu.audit.internal.TrailQueries;
import vn.vptu.audit.internal.TrailScope;
import vn.vptu.audit.internal.TrailSheet;
import vn.vptu.audit.internal.ValueWords;
import vn.vptu.base.RecordKind;

/** Reading the trail. Which lines and which values somebody sees is decided in one place below. */
@Service
@PreAuthorize("@may.any('AUDITOR', 'ADMIN')")
public class Trail {

    private static final int LONGEST_HISTORY = 500;

    private final TrailQueries queries;
    private final TrailScope scope;
    private final Seals seals;
    private final ValueWords words;
    private final TrailSheet sheet;

    Trail(TrailQueries queries, TrailScope scope, Seals seals, ValueWords words, TrailSheet sheet) {
        this.queries = queries;
        this.scope = scope;
        this.seals = seals;
        this.words = words;
        this.sheet = sheet;
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

    /** The values of a line in words, in this language. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public List<ValueLine> values(TrailRow row, Locale locale) {
        return words.lines(row, locale);
    }

    /**
     * The lines of the filter as a spreadsheet, newest first; taking them away is itself put into the trail.
     *
     * @param out receives the workbook as it grows
     */
    @Transactional
    public void export(TrailFilter filter, Locale locale, OutputStream out) throws IOException {
        sheet.write(filter, locale, out);
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
