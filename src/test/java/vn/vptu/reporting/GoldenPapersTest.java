package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.reporting.internal.FormStore;
import vn.vptu.testing.IntegrationTest;

/**
 * The first page of every form, as text and as a picture, against the ones somebody has looked at. They lie in
 * {@code src/test/resources/golden}; after a wanted change {@code -Dvptu.golden=write} writes them anew, and the new
 * pictures are looked at before they are kept.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenPapersTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final boolean WRITE = "write".equals(System.getProperty("vptu.golden"));

    /** Enough to see a letter that moved, little enough to be kept. */
    private static final float DPI = 50;

    /** The edge of a letter is grey; what matters is black that was white. */
    private static final int DIFFERENT = 96;

    private static final int LINES = 4;

    @Autowired
    private List<ReportDefinition<?, ?>> definitions;

    @Autowired
    private PaperEngine engine;

    @Autowired
    private FormStore forms;

    @Autowired
    private JdbcClient jdbc;

    /** A template of a form. */
    record Golden(ReportDefinition<?, ?> definition, String template) {

        String name() {
            return definition.id() + "." + template.replaceAll(".*/", "");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    Stream<Golden> golden() {
        return definitions.stream()
                .filter(definition -> !definition.id().equals(TestPaper.ID))
                .flatMap(definition ->
                        definition.templates().stream().map(template -> new Golden(definition, template)));
    }

    private byte[] paper(Golden golden) {
        return paper(golden.definition(), golden.template());
    }

    /** By the form as it is shipped, with a heading that no other test changes. */
    private <R extends Record> byte[] paper(ReportDefinition<?, R> definition, String template) {
        long shipped = jdbc.sql("select id from reporting_form where code = ? order by valid_from limit 1")
                .param(definition.id())
                .query(Long.class)
                .single();
        Letterhead letterhead = new Letterhead(
                "TỈNH UỶ LẠNG SƠN",
                "VĂN PHÒNG",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Lạng Sơn",
                "Văn phòng Tỉnh uỷ Lạng Sơn",
                "509",
                "1012345",
                "KBNN khu vực VI");
        Signatures signatures = new Signatures(
                "- Thường trực Tỉnh uỷ,\n- Lưu Văn phòng Tỉnh uỷ.",
                List.of(new SignatureBlock(null, List.of("CHÁNH VĂN PHÒNG"), "Hoàng Văn Mẫu")),
                List.of(""));
        PaperFrame frame = new PaperFrame(
                forms.find(shipped).orElseThrow().draft().form(),
                letterhead,
                signatures,
                null,
                "Lạng Sơn, ngày 23 tháng 11 năm 2026");
        ReportContent<R> sample = SampleContent.of(definition, LINES);
        ReportContent<R> content =
                new ReportContent<>(sample.title(), sample.fileName(), sample.head(), sample.rows(), null);
        return engine.make(PaperOrder.of(definition, template, content, frame), ReportFormat.PDF);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theFirstPageReadsAsItDidWhenSomebodyLookedAtIt(Golden golden) throws IOException {
        Path kept = FOLDER.resolve(golden.name() + ".txt");
        String text;
        try (PDDocument document = Loader.loadPDF(paper(golden))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setEndPage(1);
            reader.setSortByPosition(true);
            reader.setLineSeparator("\n");
            text = reader.getText(document).strip() + "\n";
        }
        if (WRITE) {
            Files.writeString(kept, text);
        }
        assertThat(text).isEqualTo(Files.readString(kept));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theFirstPageLooksAsItDidWhenSomebodyLookedAtIt(Golden golden) throws IOException {
        Path kept = FOLDER.resolve(golden.name() + ".png");
        BufferedImage picture;
        try (PDDocument document = Loader.loadPDF(paper(golden))) {
            picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
        if (WRITE) {
            ImageIO.write(picture, "png", kept.toFile());
        }
        BufferedImage looked = ImageIO.read(kept.toFile());
        assertThat(picture.getWidth()).isEqualTo(looked.getWidth());
        assertThat(picture.getHeight()).isEqualTo(looked.getHeight());
        assertThat(different(picture, looked))
                .as("per mille of the page that changed; the picture is " + kept)
                .isLessThanOrEqualTo(tolerance(golden));
    }

    /** In per mille of the page. */
    private static double different(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int apart =
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0);
                different += Math.abs(apart) > DIFFERENT ? 1 : 0;
            }
        }
        return 1000.0 * different / (one.getWidth() * one.getHeight());
    }

    /** Each form may have its own; a new one has the usual one. */
    private static double tolerance(Golden golden) throws IOException {
        Properties all = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve("tolerance.properties"))) {
            all.load(file);
        }
        return Double.parseDouble(all.getProperty(golden.name(), all.getProperty("usual")));
    }

    @Test
    void aLineThatMovedOrAWordThatIsMissingIsMoreThanWhatIsTolerated() throws IOException {
        Golden golden = golden().findFirst().orElseThrow();
        try (PDDocument document = Loader.loadPDF(paper(golden))) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            BufferedImage moved =
                    new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            moved.getGraphics().drawImage(picture, 0, 2, null);
            assertThat(different(moved, picture)).isGreaterThan(tolerance(golden));
        }
    }
}
