package vn.vptu.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Occurrence;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.reporting.internal.FormStore;

/**
 * What a form looks like before anything is printed with it: the paper with made-up lines, and a spreadsheet with every
 * text beside the wording of the law, for whoever reads proofs.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class FormProofs {

    private static final int LINES = 8;

    private final FormStore store;
    private final List<ReportDefinition<?, ?>> definitions;
    private final PaperEngine engine;
    private final PaperFrames frames;
    private final Translations translations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FormProofs(
            FormStore store,
            List<ReportDefinition<?, ?>> definitions,
            PaperEngine engine,
            PaperFrames frames,
            Translations translations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.definitions = definitions;
        this.engine = engine;
        this.frames = frames;
        this.translations = translations;
        this.clock = clock;
        this.events = events;
    }

    /** The paper with made-up lines as a PDF, marked as a sample; empty when there is no such version. */
    @Transactional(readOnly = true)
    public Optional<byte[]> sample(long version) {
        return store.find(version)
                .flatMap(found -> definitions.stream()
                        .filter(definition ->
                                definition.id().equals(found.draft().code()))
                        .findFirst()
                        .map(definition -> sample(definition, found.draft())));
    }

    private <R extends Record> byte[] sample(ReportDefinition<?, R> definition, FormDraft form) {
        PaperFrame frame = frames.of(definition, Objects.requireNonNull(form.validFrom()), LocalDate.now(clock), null);
        ReportContent<R> lines = SampleContent.of(definition, LINES);
        ReportContent<R> content = new ReportContent<>(
                translations.vietnamese(definition.titleKey()),
                definition.id(),
                lines.head(),
                lines.rows(),
                translations.vietnamese("reporting.proof.mark"));
        return engine.make(PaperOrder.sample(definition, content, frame), ReportFormat.PDF);
    }

    /** Every text beside the wording of the law; empty when there is no such version. */
    public Optional<byte[]> texts(long version) {
        Optional<FormDraft> form = store.find(version).map(found -> found.draft());
        form.ifPresent(draft -> events.publishEvent(new Occurrence(PaperKinds.PAPER, draft.code(), "export", null)));
        return form.map(this::sheet);
    }

    private byte[] sheet(FormDraft form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "VPTU", "1.0")) {
            Worksheet sheet = book.newWorksheet(translations.vietnamese("reporting.proof.sheet"));
            row(
                    sheet,
                    0,
                    translations.vietnamese("reporting.proof.key"),
                    translations.vietnamese("reporting.proof.standard"),
                    translations.vietnamese("reporting.proof.text"),
                    translations.vietnamese("reporting.proof.verdict"));
            sheet.range(0, 0, 0, 3).style().bold().set();
            int line = 1;
            for (FormDraft.Line text : form.texts()) {
                row(
                        sheet,
                        line++,
                        text.key(),
                        Objects.requireNonNullElse(text.standard(), ""),
                        text.text(),
                        verdict(text));
            }
            sheet.width(0, 24);
            sheet.width(1, 60);
            sheet.width(2, 60);
            sheet.width(3, 22);
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the texts of " + form.code(), e);
        }
        return bytes.toByteArray();
    }

    private String verdict(FormDraft.Line text) {
        if (!text.shown()) {
            return translations.vietnamese("reporting.proof.left-out");
        }
        if (text.standard() == null) {
            return translations.vietnamese("reporting.proof.free");
        }
        return translations.vietnamese(
                text.standard().equals(text.text()) ? "reporting.proof.same" : "reporting.proof.differs");
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
