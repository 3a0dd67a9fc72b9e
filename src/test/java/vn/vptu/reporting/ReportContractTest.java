package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRSubreport;
import net.sf.jasperreports.engine.JRSubreportParameter;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.ReportParams;
import vn.vptu.reporting.internal.FormStore;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** What holds for every report there is, without knowing any of them. */
@IntegrationTest
class ReportContractTest {

    private static final Set<String> OURS = Set.of(
            "WATERMARK",
            "WATERMARK_WORD",
            "HEADER",
            "FORM",
            "LETTERHEAD",
            "SIGNATURES",
            "NUMBER",
            "PLACE_AND_DATE",
            "ROWS");
    private static final Set<String> FONTS =
            Set.of("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic");

    @Autowired
    private List<ReportDefinition<?, ?>> definitions;

    @Autowired
    private PaperEngine engine;

    @Autowired
    private PaperFrames frames;

    @Autowired
    private FormStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Translations translations;

    @Autowired
    private Reports reports;

    @Autowired
    private TestAccounts accounts;

    @Test
    void everyReportHasAStableNameAndRolesThatExist() {
        assertThat(definitions).extracting(ReportDefinition::id).doesNotHaveDuplicates();
        for (ReportDefinition<?, ?> definition : definitions) {
            assertThat(definition.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(definition.roles()).isNotEmpty().isSubsetOf(Roles.ALL);
            assertThat(definition.formats()).isNotEmpty();
        }
    }

    @Test
    void everyReportAndEachOfItsParametersHasAName() {
        for (ReportDefinition<?, ?> definition : definitions) {
            assertThat(translations.vietnamese(definition.titleKey())).doesNotStartWith("!");
            for (RecordComponent parameter : definition.params().getRecordComponents()) {
                assertThat(parameter.getName()).isNotEqualTo(ReportLinks.DOWNLOAD);
                assertThat(translations.vietnamese(definition.paramKey(parameter.getName())))
                        .as(definition.id() + " " + parameter.getName())
                        .doesNotStartWith("!");
            }
        }
    }

    @Test
    void everyFieldAndParameterOfATemplateIsAComponentOfItsRecord() {
        for (ReportDefinition<?, ?> definition : definitions) {
            Map<String, Class<?>> row = components(definition.row());
            Map<String, Class<?>> head = components(definition.head());
            for (String path : definition.templates()) {
                JasperReport template = engine.template(path);
                for (JRField field : template.getFields() == null ? new JRField[0] : template.getFields()) {
                    assertThat(row).as(path).containsEntry(field.getName(), field.getValueClass());
                }
                for (JRParameter parameter : template.getParameters()) {
                    boolean ours = parameter.isSystemDefined()
                            || OURS.contains(parameter.getName())
                            || parameter.getName().startsWith("HEADER_");
                    if (!ours) {
                        assertThat(head).as(path).containsEntry(parameter.getName(), parameter.getValueClass());
                    }
                }
            }
        }
    }

    @Test
    void everyColumnOfAListIsAComponentOfItsRowAndHasACaptionInEveryVersionOfItsForm() {
        int columns = 0;
        for (ReportDefinition<?, ?> definition : definitions) {
            if (definition instanceof ListPaper<?, ?> list) {
                Map<String, Class<?>> row = components(list.row());
                for (PaperColumn column : list.columns()) {
                    if (column.kind() != PaperColumn.Kind.ORDINAL) {
                        assertThat(row).as(list.id()).containsKey(column.field());
                    }
                    for (FormDraft form : versions(list.id())) {
                        assertThat(form.form().text("column." + column.field()))
                                .as(list.id() + " " + column.field())
                                .isNotEmpty();
                    }
                    columns++;
                }
                list.groupedBy().ifPresent(heading -> assertThat(row).containsEntry(heading, String.class));
            }
        }
        assertThat(columns).isPositive();
    }

    @Test
    void everyTextThatATemplatePrintsIsInItsForm() throws IOException {
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String path : definition.templates()) {
                try (InputStream file = getClass().getResourceAsStream("/reports/" + path + ".jrxml")) {
                    String template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                    List<String> keys = Pattern.compile("\\$P\\{FORM}\\.text\\(\"([^\"]+)\"\\)")
                            .matcher(template)
                            .results()
                            .map(found -> found.group(1))
                            .toList();
                    for (FormDraft form : versions(definition.id())) {
                        assertThat(form.texts())
                                .extracting(FormDraft.Line::key)
                                .as(path)
                                .containsAll(keys);
                    }
                }
            }
        }
    }

    private List<FormDraft> versions(String report) {
        List<FormDraft> versions =
                jdbc.sql("select id from reporting_form where code = ?").param(report).query(Long.class).list().stream()
                        .map(id -> store.find(id).orElseThrow().draft())
                        .toList();
        assertThat(versions).as("the form of " + report).isNotEmpty();
        return versions;
    }

    @Test
    void whatATemplateHandsToAFragmentIsWhatTheFragmentAsksFor() {
        int handed = 0;
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String path : definition.templates()) {
                for (JRBand band : engine.template(path).getAllBands()) {
                    for (JRElement element : band.getElements()) {
                        if (element instanceof JRSubreport subreport) {
                            for (String fragment : fragments(subreport)) {
                                Set<String> wanted = Arrays.stream(
                                                engine.template(fragment).getParameters())
                                        .filter(parameter -> !parameter.isSystemDefined())
                                        .map(JRParameter::getName)
                                        .collect(Collectors.toSet());
                                for (JRSubreportParameter parameter : subreport.getParameters()) {
                                    assertThat(wanted)
                                            .as(path + " to " + fragment)
                                            .contains(parameter.getName());
                                    handed++;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(handed).isPositive();
    }

    /** The fragment behind {@code $P{HEADER_PARTY}}; the form decides which one is behind {@code $P{HEADER}}. */
    private static List<String> fragments(JRSubreport subreport) {
        String parameter = subreport.getExpression().getText().replaceAll("^\\$P\\{HEADER_?|}$", "");
        return (parameter.isEmpty() ? Arrays.stream(PaperFamily.values()).map(Enum::name) : Stream.of(parameter))
                .map(family -> "_fragments/header-" + family.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void noReportIsMadeForSomebodyWithoutOneOfItsRoles() {
        int refused = 0;
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String role : Roles.ALL) {
                for (ReportFormat format : definition.formats()) {
                    if (definition.roles().contains(role)) {
                        // Rights come before parameters, and this role gets as far as those. A paper that needs none
                        // would be made here once for every role and format.
                        if (needsParameters(definition)) {
                            assertThat(as(role, () -> reports.render(definition.id(), format, Map.of())))
                                    .isInstanceOf(ReportOutcome.Refused.class);
                        }
                    } else {
                        assertThatThrownBy(() -> as(role, () -> reports.render(definition.id(), format, Map.of())))
                                .as(definition.id() + " for " + role)
                                .isInstanceOf(AccessDeniedException.class);
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static boolean needsParameters(ReportDefinition<?, ?> definition) {
        return ReportParams.read(definition.params(), Map.of()) instanceof ReportParams.Result.Refused<?>;
    }

    private <T> T as(String role, Supplier<T> work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(accounts.holding(role)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void everyTemplateFillsWithNoneOneAndTenThousandRows() {
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String template : definition.templates()) {
                for (int rows : new int[] {0, 1, 10_000}) {
                    JasperPrint print = engine.fill(order(definition, template, rows), ReportFormat.PDF);
                    assertThat(print.getPages().size())
                            .as(template + " " + rows)
                            .isBetween(rows == 10_000 ? 100 : 1, rows + 1);
                }
            }
        }
    }

    private <R extends Record> PaperOrder order(ReportDefinition<?, R> definition, String template, int rows) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return PaperOrder.of(
                definition, template, SampleContent.of(definition, rows), frames.of(definition, day, day, null));
    }

    @Test
    void everyPdfHasItsFontsInItItsTitleAndItsLanguage() throws IOException {
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String template : definition.templates()) {
                byte[] pdf = engine.make(order(definition, template, 200), ReportFormat.PDF);
                assertThat(PdfFonts.of(pdf)).as(template).isNotEmpty().isSubsetOf(FONTS);
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
                    assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Đồng chí Nguyễn Thị Ước");
                }
            }
        }
    }

    @Test
    void everyTemplateBecomesAFileInEachFormatOffered() {
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String template : definition.templates()) {
                for (ReportFormat format : definition.formats()) {
                    for (int rows : new int[] {0, 1, 200}) {
                        byte[] file = engine.make(order(definition, template, rows), format);
                        String start = format == ReportFormat.PDF ? "%PDF-" : "PK";
                        assertThat(new String(file, 0, start.length(), java.nio.charset.StandardCharsets.US_ASCII))
                                .isEqualTo(start);
                    }
                }
            }
        }
    }

    @Test
    void numbersAndDaysOfAListAreNumbersAndDaysInASpreadsheet() throws IOException {
        int lists = 0;
        for (ReportDefinition<?, ?> definition : definitions) {
            if (definition instanceof ListPaper<?, ?> list) {
                String template = definition.templates().iterator().next();
                byte[] file = engine.make(order(definition, template, 20), ReportFormat.XLSX);
                List<BigDecimal> numbers = numbers(file);
                assertThat(numbers.size())
                        .as(definition.id())
                        .isGreaterThanOrEqualTo(20
                                * (int) list.columns().stream()
                                        .filter(ReportContractTest::isNumeric)
                                        .count());
                // The day of the sample, as spreadsheets count: wherever the machine stands.
                long days = list.columns().stream()
                        .filter(column -> column.kind() == PaperColumn.Kind.DATE)
                        .count();
                assertThat(numbers.stream().filter(number -> number.compareTo(BigDecimal.valueOf(46_349)) == 0))
                        .as(definition.id())
                        .hasSize((int) (20 * days));
                lists++;
            }
        }
        assertThat(lists).isPositive();
    }

    private static boolean isNumeric(PaperColumn column) {
        return switch (column.kind()) {
            case ORDINAL, DATE, NUMBER, MONEY -> true;
            case TEXT, CENTRED -> false;
        };
    }

    private static List<BigDecimal> numbers(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                    .map(Cell::asNumber)
                    .toList();
        }
    }

    private static Map<String, Class<?>> components(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> RecordValues.inTemplate(component.getType())));
    }
}
