package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** What holds for every report there is, without knowing any of them. */
@IntegrationTest
class ReportContractTest {

    private static final Set<String> OURS = Set.of("WATERMARK", "WATERMARK_WORD");
    private static final Set<String> FONTS =
            Set.of("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic");

    @Autowired
    private List<ReportDefinition<?, ?>> definitions;

    @Autowired
    private PaperEngine engine;

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
                for (JRField field : template.getFields()) {
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
    void whatATemplateHandsToAFragmentIsWhatTheFragmentAsksFor() {
        int handed = 0;
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String path : definition.templates()) {
                for (JRBand band : engine.template(path).getAllBands()) {
                    for (JRElement element : band.getElements()) {
                        if (element instanceof JRSubreport subreport) {
                            String family = fragment(subreport);
                            Set<String> wanted = Arrays.stream(
                                            engine.template(family).getParameters())
                                    .filter(parameter -> !parameter.isSystemDefined())
                                    .map(JRParameter::getName)
                                    .collect(Collectors.toSet());
                            for (JRSubreportParameter parameter : subreport.getParameters()) {
                                assertThat(wanted).as(path + " to " + family).contains(parameter.getName());
                                handed++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(handed).isPositive();
    }

    /** The fragment behind {@code $P{HEADER_PARTY}}. */
    private static String fragment(JRSubreport subreport) {
        String parameter = subreport.getExpression().getText().replaceAll("^\\$P\\{HEADER_|}$", "");
        return "_fragments/header-" + parameter.toLowerCase(Locale.ROOT);
    }

    @Test
    void noReportIsMadeForSomebodyWithoutOneOfItsRoles() {
        int refused = 0;
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String role : Roles.ALL) {
                for (ReportFormat format : definition.formats()) {
                    if (definition.roles().contains(role)) {
                        // Rights come before parameters, and this role gets as far as those.
                        assertThat(as(role, () -> reports.render(definition.id(), format, Map.of())))
                                .isInstanceOf(ReportOutcome.Refused.class);
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
                    JasperPrint print = engine.fill(
                            template, definition.row(), SampleContent.of(definition, rows), ReportFormat.PDF);
                    assertThat(print.getPages().size())
                            .as(template + " " + rows)
                            .isBetween(rows == 10_000 ? 100 : 1, rows + 1);
                }
            }
        }
    }

    @Test
    void everyPdfHasItsFontsInItItsTitleAndItsLanguage() throws IOException {
        for (ReportDefinition<?, ?> definition : definitions) {
            for (String template : definition.templates()) {
                byte[] pdf =
                        engine.make(template, definition.row(), SampleContent.of(definition, 200), ReportFormat.PDF);
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
                        byte[] file =
                                engine.make(template, definition.row(), SampleContent.of(definition, rows), format);
                        String start = format == ReportFormat.PDF ? "%PDF-" : "PK";
                        assertThat(new String(file, 0, start.length(), java.nio.charset.StandardCharsets.US_ASCII))
                                .isEqualTo(start);
                    }
                }
            }
        }
    }

    private static Map<String, Class<?>> components(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> RecordValues.inTemplate(component.getType())));
    }
}
