package vn.vptu.base.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.Occurrence;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.text.FileNames;

/**
 * Taking records over from a file: read it, say which column is what, look at what each row would do, write all of it or
 * nothing. The same file can be imported again: what is as the file says stays as it is. Whoever may edit a kind of record
 * may import it; the guard here knows all of them, each import asks for its own.
 */
@Service
@PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ASSET_MANAGER', 'FINANCE', 'CHIEF_ACCOUNTANT', 'ADMIN')")
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int CHUNK = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ORIGIN = 40;

    private final Map<String, ImportDefinition<?>> definitions = new HashMap<>();
    private final ImportTables tables;
    private final ImportJobs jobs;
    private final Translations words;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Imports(
            List<ImportDefinition<?>> definitions,
            ImportTables tables,
            ImportJobs jobs,
            Translations words,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        definitions.forEach(definition -> this.definitions.put(definition.code(), definition));
        this.tables = tables;
        this.jobs = jobs;
        this.words = words;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The kind of record with this code. */
    public Optional<ImportDefinition<?>> definition(String code) {
        return Optional.ofNullable(definitions.get(code));
    }

    /** What whoever asks may import on the page of these records. */
    @PreAuthorize("@may.signedIn()")
    public List<ImportDefinition<?>> offered(String path) {
        return definitions.values().stream()
                .<ImportDefinition<?>>map(definition -> definition)
                .filter(definition -> definition.path().equals(path) && isFor(definition))
                .sorted(Comparator.comparing(ImportDefinition::code))
                .toList();
    }

    /** The programs whose files of this kind were imported before. */
    public List<String> origins(String code) {
        own(code);
        return tables.origins(code);
    }

    /** The most that one file may hold: megabytes, rows, columns. */
    public static List<Integer> limits() {
        return List.of(TableReader.LARGEST_MB, TableReader.MOST_ROWS, TableReader.MOST_COLUMNS);
    }

    /** Whether whoever asks may import this kind of record. */
    public boolean isFor(ImportDefinition<?> definition) {
        Set<String> keepers = definition.keepers();
        return actor.get().roles().stream().anyMatch(keepers::contains);
    }

    /** Reads a file. Whatever it is, nothing is thrown. */
    public ImportStart start(String code, String fileName, InputStream bytes) {
        return start(code, fileName, null, bytes);
    }

    /**
     * Reads a file that a program has written.
     *
     * @param origin the name of the program, where the kind of record asks for it
     */
    public ImportStart start(String code, String fileName, @Nullable String origin, InputStream bytes) {
        ImportDefinition<?> definition = own(code);
        String program = definition.originKey() == null ? null : Check.line(origin);
        if (program != null && (program.isEmpty() || program.length() > LONGEST_ORIGIN)) {
            return ImportStart.Refused.of("imports.error.origin", LONGEST_ORIGIN);
        }
        try (Arrival file = Arrival.of(bytes, TableReader.LARGEST_MB * 1024L * 1024)) {
            ImportStart begun = transaction.execute(status -> {
                ImportStart result = read(definition, name(fileName), program, file);
                if (result instanceof ImportStart.Refused) {
                    status.setRollbackOnly();
                }
                return result;
            });
            return Objects.requireNonNull(begun);
        } catch (IOException broken) {
            LOG.warn("A file did not arrive whole", broken);
            return ImportStart.Refused.of("imports.error.broken");
        }
    }

    private ImportStart read(ImportDefinition<?> definition, String fileName, @Nullable String origin, Arrival file) {
        Actor me = actor.get();
        long run = tables.begin(definition.code(), fileName, file.sha256(), origin, me, clock.instant());
        ColumnNames names = new ColumnNames(definition.columns(), words);
        List<TableRow> waiting = new ArrayList<>();
        TableReader.Result result = new TableReader(names, row -> {
                    waiting.add(row);
                    if (waiting.size() == CHUNK) {
                        tables.insertRows(run, waiting);
                        waiting.clear();
                    }
                })
                .read(file.file());
        return switch (result) {
            case TableReader.Result.Refused refused -> new ImportStart.Refused(refused.error());
            case TableReader.Result.Table table -> {
                tables.insertRows(run, waiting);
                String columns = ImportTables.mappingOf(definition.code(), origin);
                Map<String, Integer> mapping =
                        names.guess(table.headings(), tables.remembered(me.accountId(), columns));
                tables.read(run, table.headings(), mapping, table.since1904(), table.rows());
                yield new ImportStart.Begun(run);
            }
        };
    }

    private static String name(String typed) {
        String name = FileNames.safe(typed);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** An import of this kind, if it is still kept. */
    public Optional<ImportRun> find(String code, long run) {
        own(code);
        return tables.find(run).filter(found -> found.code().equals(code));
    }

    /** How far the work on it is; empty when nothing is being done. */
    public Optional<ImportProgress> progress(ImportRun run) {
        own(run.code());
        return jobs.progress(run.id());
    }

    /** Some of its rows, those that become this or all of them. */
    public List<ImportRow> rows(ImportRun run, @Nullable ImportAction action, int offset, int limit) {
        own(run.code());
        return tables.page(run.id(), action, offset, limit);
    }

    /** The latest imports of this kind that were written. */
    public List<ImportRun> earlier(String code, int most) {
        own(code);
        return tables.applied(code, most);
    }

    /**
     * Says which column is what, and begins to look at the rows.
     *
     * @param mapping the place of each field among the columns of the file
     * @return what is wrong with it; empty when the work has begun
     */
    public List<FieldError> check(ImportRun run, Map<String, Integer> mapping) {
        ImportDefinition<?> definition = own(run.code());
        List<FieldError> wrong = Mappings.check(definition, run, mapping);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (tables.move(run.id(), ImportState.CHECKING, List.of(ImportState.MAPPING, ImportState.CHECKED))) {
            tables.map(run.id(), mapping);
            tables.remember(
                    actor.get().accountId(),
                    ImportTables.mappingOf(run.code(), run.origin()),
                    Mappings.headings(run, mapping));
            tables.find(run.id()).ifPresent(found -> jobs.check(definition, found));
        }
        return List.of();
    }

    /** Goes back to the columns. */
    public void back(ImportRun run) {
        own(run.code());
        tables.move(run.id(), ImportState.MAPPING, List.of(ImportState.CHECKED));
    }

    /**
     * Begins to write.
     *
     * @param leaveOut whether refused rows are left out by choice; otherwise one of them keeps all from being written
     */
    public void apply(ImportRun run, boolean leaveOut) {
        ImportDefinition<?> definition = own(run.code());
        ImportRun now = tables.find(run.id()).orElse(run);
        if ((now.refused() > 0 && !leaveOut) || !now.doesSomething(definition.keepsFile())) {
            return;
        }
        if (tables.move(run.id(), ImportState.APPLYING, List.of(ImportState.CHECKED))) {
            tables.leaveOut(run.id(), now.refused() > 0);
            jobs.write(definition, now);
        }
    }

    /** Forgets a file that was not written. */
    public void drop(ImportRun run) {
        own(run.code());
        tables.find(run.id())
                .filter(found -> found.state() == ImportState.MAPPING || found.state() == ImportState.CHECKED)
                .ifPresent(found -> tables.remove(found.id()));
    }

    /**
     * Writes a spreadsheet to fill in.
     *
     * @throws IOException if the stream fails
     */
    public void template(String code, Locale language, OutputStream out) throws IOException {
        ImportSheets.template(own(code), words.in(language), out);
    }

    /**
     * Writes what is stored in the shape of the template, and that it was taken into the trail.
     *
     * @throws IOException if the stream fails
     */
    public void stored(String code, Locale language, OutputStream out) throws IOException {
        ImportDefinition<?> definition = own(code);
        List<Map<String, Object>> rows = Objects.requireNonNull(
                transaction.execute(status -> definition.begin().stored()));
        events.publishEvent(
                new Occurrence(ImportKinds.IMPORT, definition.code(), "export", new ImportTaken(rows.size())));
        ImportSheets.stored(definition, rows, words.in(language), out);
    }

    /**
     * Writes the refused rows as a spreadsheet, each with why.
     *
     * @throws IOException if the stream fails
     */
    public void refused(ImportRun run, Locale language, OutputStream out) throws IOException {
        ImportSheets.refused(own(run.code()), run, tables, words.in(language), out);
    }

    private ImportDefinition<?> own(String code) {
        ImportDefinition<?> definition = definitions.get(code);
        if (definition == null || !isFor(definition)) {
            throw new AccessDeniedException("import of " + code);
        }
        return definition;
    }
}
