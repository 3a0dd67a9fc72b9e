package vn.vptu.reporting;

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

    ReportWarmUp(List<ReportDefinition<?, ?>> definitions, PaperEngine engine) {
        this.definitions = definitions;
        this.engine = engine;
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

    private void warmUp(ReportDefinition<?, ?> definition) {
        try {
            for (String template : definition.templates()) {
                for (ReportFormat format : definition.formats()) {
                    engine.make(template, definition.row(), SampleContent.of(definition, 1), format);
                }
            }
        } catch (RuntimeException e) {
            // Whoever asks for this paper gets the same failure with a reference; the others are not its hostages.
            LOG.error("Report {} cannot be made", definition.id(), e);
        }
    }
}
