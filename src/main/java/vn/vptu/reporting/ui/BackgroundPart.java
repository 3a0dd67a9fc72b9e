package vn.vptu.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Notices;
import vn.vptu.reporting.Packing;
import vn.vptu.reporting.PaperJobDraft;
import vn.vptu.reporting.PaperJobResult;
import vn.vptu.reporting.PaperJobs;
import vn.vptu.reporting.PaperPart;
import vn.vptu.reporting.Reports;

/** What stands in the place of the links of a paper that is too long to wait for: it is made beside the page. */
final class BackgroundPart extends Div {

    private final ReportDefinition<?, ?> report;
    private final Reports reports;
    private final PaperJobs jobs;
    private final Supplier<Map<String, String>> query;
    private final Consumer<String> say;
    private final Paragraph sentence = new Paragraph();

    /**
     * Makes the part for a paper.
     *
     * @param query what is chosen
     * @param say shows what stands in the way
     */
    BackgroundPart(
            ReportDefinition<?, ?> report,
            Reports reports,
            PaperJobs jobs,
            Supplier<Map<String, String>> query,
            Consumer<String> say) {
        this.report = report;
        this.reports = reports;
        this.jobs = jobs;
        this.query = query;
        this.say = say;
        addClassName("vptu-callout");
        Div buttons = new Div();
        buttons.addClassName("vptu-paper-actions");
        for (ReportFormat format : ReportFormat.values()) {
            if (report.formats().contains(format)) {
                buttons.add(Buttons.plain(getTranslation("papers.background." + format.name()), () -> ask(format)));
            }
        }
        add(sentence, buttons);
        setVisible(false);
    }

    /** Shows itself when the paper is too long to wait for; true when it is. */
    boolean show(Map<String, String> chosen) {
        long rows = jobs.tooLongToWait(report, chosen);
        sentence.setText(getTranslation("papers.background.sentence", rows, jobs.mostAtOnce()));
        setVisible(rows > 0);
        return rows > 0;
    }

    private void ask(ReportFormat format) {
        List<PaperPart> parts = List.of(new PaperPart(report.id(), query.get(), format));
        switch (jobs.ask(new PaperJobDraft(Packing.SINGLE, parts))) {
            case PaperJobResult.Asked asked -> {
                Notices.done(getTranslation("papers.background.asked"));
                UI.getCurrent().navigate(JobsView.class);
            }
            case PaperJobResult.Refused refused ->
                refused.faults()
                        .forEach(fault -> say.accept(JobWords.fault(fault, parts, reports, this::getTranslation)));
        }
    }
}
