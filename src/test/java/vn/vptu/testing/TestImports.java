package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportAction;
import vn.vptu.base.imports.ImportRow;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportStart;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.Imports;

/** Imports as whoever is signed in does them, step by step. */
@Component
public class TestImports {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Imports imports;
    private final Translations words;

    TestImports(Imports imports, Translations words) {
        this.imports = imports;
        this.words = words;
    }

    /** Reads a file and looks at its rows with the columns as they were guessed. */
    public ImportRun checked(String code, byte[] file) {
        return check(read(code, file));
    }

    public ImportRun read(String code, byte[] file) {
        ImportStart start = imports.start(code, "tep.xlsx", new ByteArrayInputStream(file));
        assertThat(start).isInstanceOf(ImportStart.Begun.class);
        return imports.find(code, ((ImportStart.Begun) start).runId()).orElseThrow();
    }

    /** The same with a file of a program. */
    public ImportRun checked(String code, String program, byte[] file) {
        ImportStart start = imports.start(code, "tep.xlsx", program, new ByteArrayInputStream(file));
        assertThat(start).isInstanceOf(ImportStart.Begun.class);
        return check(imports.find(code, ((ImportStart.Begun) start).runId()).orElseThrow());
    }

    public ImportRun check(ImportRun run) {
        assertThat(imports.check(run, run.mapping())).isEmpty();
        return rest(run);
    }

    public ImportRun apply(ImportRun run, boolean leaveOut) {
        imports.apply(run, leaveOut);
        return rest(run);
    }

    /** Waits until nothing is being done with it any more. */
    public ImportRun rest(ImportRun run) {
        Instant start = Instant.now();
        ImportRun now = imports.find(run.code(), run.id()).orElseThrow();
        while (now.state().working()) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
            now = imports.find(run.code(), run.id()).orElseThrow();
        }
        return now;
    }

    /** Why rows are refused, in the order of the file. */
    public List<String> reasons(ImportRun run) {
        return imports.rows(run, ImportAction.REFUSED, 0, 1000).stream()
                .flatMap(row -> reasons(run, row).stream())
                .toList();
    }

    /** What rows would change. */
    public List<String> differences(ImportRun run) {
        return imports.rows(run, ImportAction.CHANGE, 0, 1000).stream()
                .flatMap(row -> ImportWords.differences(
                        imports.definition(run.code()).orElseThrow(), row, words.in(Translations.VIETNAMESE))
                        .stream())
                .toList();
    }

    private List<String> reasons(ImportRun run, ImportRow row) {
        return ImportWords.reasons(
                imports.definition(run.code()).orElseThrow(), run, row, words.in(Translations.VIETNAMESE));
    }
}
