package vn.vptu.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;

/**
 * Compiles the templates and loads fonts and writers once the application answers, so that the first person who prints
 * does not wait for it.
 */
@Component
class ReportWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWarmUp.class);

    private final List<ReportDefinition<?, ?>> definitions;
    private final PaperEngine engine;
    private final PaperFrames frames;
    private final Clock clock;

    ReportWarmUp(List<ReportDefinition<?, ?>> definitions, PaperEngine engine, PaperFrames frames, Clock clock) {
        this.definitions = definitions;
        this.engine = engine;
        this.frames = frames;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread thread = new Thread(this::warmUp, "report-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void warmUp() {
        long begin = System.nanoTime();
        definitions.forEach(this::warmUp);
        LOG.info("Report templates are ready after {} ms", (System.nanoTime() - begin) / 1_000_000);
    }

    private <R extends Record> void warmUp(ReportDefinition<?, R> definition) {
        try {
            LocalDate today = LocalDate.now(clock);
            PaperFrame frame = frames.of(definition, today, today, null);
            for (String template : definition.templates()) {
                for (ReportFormat format : definition.formats()) {
                    engine.make(PaperOrder.of(definition, template, SampleContent.of(definition, 1), frame), format);
                }
            }
        } catch (RuntimeException e) {
            // Whoever asks for this paper gets the same failure with a reference; the others are not its hostages.
            LOG.error("Report {} cannot be made", definition.id(), e);
        }
    }
}
