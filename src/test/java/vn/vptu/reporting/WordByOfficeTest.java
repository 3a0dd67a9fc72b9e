package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.testing.IntegrationTest;

/** Every paper in Word's format, opened by another program: all of its words are there. */
@IntegrationTest
class WordByOfficeTest {

    /** On one page in either program: a second one would repeat the captions. */
    private static final int LINES = 1;

    @Autowired
    private List<ReportDefinition<?, ?>> definitions;

    @Autowired
    private PaperEngine engine;

    @Autowired
    private PaperFrames frames;

    @TempDir
    private Path folder;

    private static String office() {
        return Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst()
                .orElse("");
    }

    @Test
    void noWordIsLostWhenAnotherProgramOpensIt() throws IOException, InterruptedException {
        assumeTrue(!office().isEmpty(), "LibreOffice is not installed");
        Map<String, byte[]> printed = new LinkedHashMap<>();
        for (ReportDefinition<?, ?> definition : definitions) {
            if (definition.formats().contains(ReportFormat.DOCX)) {
                for (String template : definition.templates()) {
                    String name = definition.id() + "-" + template.replace('/', '-');
                    printed.put(name, engine.make(order(definition, template), ReportFormat.PDF));
                    Files.write(
                            folder.resolve(name + ".docx"),
                            engine.make(order(definition, template), ReportFormat.DOCX));
                }
            }
        }
        assertThat(printed).isNotEmpty();
        convert(printed.keySet());

        for (Map.Entry<String, byte[]> paper : printed.entrySet()) {
            byte[] opened = Files.readAllBytes(folder.resolve(paper.getKey() + ".pdf"));
            assertThat(words(opened)).as(paper.getKey()).isEqualTo(words(paper.getValue()));
        }
    }

    private <R extends Record> PaperOrder order(ReportDefinition<?, R> definition, String template) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        ReportContent<R> sample = SampleContent.of(definition, LINES);
        return PaperOrder.of(
                definition,
                template,
                new ReportContent<>(sample.title(), sample.fileName(), sample.head(), sample.rows(), null),
                frames.of(definition, day, day, null));
    }

    private void convert(Iterable<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("it has ended").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    /** Which letters there are and how often; lines break elsewhere in Word, and pages are numbered by it. */
    private static Map<String, Integer> words(byte[] pdf) throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", "");
            text.codePoints()
                    .filter(letter -> !Character.isDigit(letter))
                    .forEach(letter -> counted.merge(Character.toString(letter), 1, Integer::sum));
        }
        return counted;
    }
}
