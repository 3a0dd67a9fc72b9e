package vn.vptu.reporting;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.report.ReportFormat;

/** Papers looked at page by page before they are printed; each that is opened stands in the trail like one that was printed. */
@Service
@PreAuthorize("@may.signedIn()")
public class PaperPreviews {

    private final Reports reports;
    private final PaperEngine engine;
    private final CurrentActor actor;

    PaperPreviews(Reports reports, PaperEngine engine, CurrentActor actor) {
        this.reports = reports;
        this.engine = engine;
        this.actor = actor;
    }

    /** What became of opening a paper. */
    public sealed interface Outcome {

        /** Its pages; to be closed by whoever opened them. */
        record Opened(PaperPages pages) implements Outcome {}

        /** There is nothing to look at, for this reason; never {@code Made}. */
        record Nothing(ReportOutcome why) implements Outcome {}
    }

    /** Lays a paper out from the query of its link. */
    public Outcome open(String report, Map<String, String> query) {
        return switch (reports.prepare(report, ReportFormat.PDF, query)) {
            case Preparation.Not(ReportOutcome why) -> new Outcome.Nothing(why);
            case Preparation.Ready ready -> {
                FilledPaper filled = engine.layOut(ready.order(), ReportFormat.PDF, rows -> {});
                PaperPages pages =
                        new PaperPages(filled, ready.order().content().title(), engine.context(), actor);
                reports.printed(ready);
                yield new Outcome.Opened(pages);
            }
        };
    }
}
