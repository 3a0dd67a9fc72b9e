package vn.vptu.bench.calendar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.ReportParams;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.bench.Work;
import vn.vptu.reporting.PaperPress;
import vn.vptu.reporting.ReportOutcome;
import vn.vptu.reporting.Reports;

/** The paper of an issued week: from its rows to the bytes, and from the question to the bytes. */
final class PaperRow {

    private static final String REPORT = "week-schedule";

    private static final Map<String, String> QUERY =
            Map.of("week", CalendarPart.ONE_PAGE.toString(), "issue", "1", "layout", "PORTRAIT", "variant", "FULL");

    private PaperRow() {}

    /** A secretary prints it, from the link to the bytes. */
    static Work ours(Ground ground) {
        Reports reports = ground.bean(Reports.class);
        Authentication secretary = ground.holding(Roles.SECRETARY);
        return round -> ours(ground, secretary, reports);
    }

    static List<Row> of(Ground ground) throws Exception {
        Reports reports = ground.bean(Reports.class);
        Authentication secretary = ground.holding(Roles.SECRETARY);
        ReportDefinition<?, ?> definition =
                ground.as(secretary, () -> reports.find(REPORT)).orElseThrow();
        PaperPress.Pair press = ground.as(secretary, () -> press(definition, QUERY));
        PaperPress.Bare bare = press.bare();
        requireSame(press.ours().get(), bare.pdf());
        requireSame(ours(ground, secretary, reports), PaperFloor.make(ground, bare));
        return List.of(
                new TimedRow(
                        "week paper, one page, rows at hand, PDF",
                        Target.timesFloor(1.2),
                        round -> press.ours().get(),
                        round -> bare.pdf()),
                new TimedRow(
                        "week paper, one page, from the question, PDF",
                        Target.timesFloor(1.2),
                        ours(ground),
                        round -> PaperFloor.make(ground, bare)));
    }

    private static byte[] ours(Ground ground, Authentication who, Reports reports) throws Exception {
        ReportOutcome outcome = ground.as(who, () -> reports.render(REPORT, ReportFormat.PDF, QUERY));
        if (outcome instanceof ReportOutcome.Made made) {
            return made.file();
        }
        throw new IllegalStateException("no paper: " + outcome);
    }

    private static <P extends Record, R extends Record> PaperPress.Pair press(
            ReportDefinition<P, R> definition, Map<String, String> query) {
        if (ReportParams.read(definition.params(), query) instanceof ReportParams.Result.Read<P>(P params)) {
            ReportContent<R> content = definition.content(params).orElseThrow();
            return new PaperPress.Pair(
                    () -> PaperPress.make(definition, params, content, ReportFormat.PDF),
                    PaperPress.bare(definition, params, content));
        }
        throw new IllegalStateException("the link is wrong: " + query);
    }

    /** Both are one page with the same words; the program's joins cells, so some words stand in it less often. */
    private static void requireSame(byte[] ours, byte[] bare) throws IOException {
        try (PDDocument mine = Loader.loadPDF(ours);
                PDDocument least = Loader.loadPDF(bare)) {
            Ground.require(mine.getNumberOfPages() == 1, "the paper has " + mine.getNumberOfPages() + " pages");
            Ground.require(least.getNumberOfPages() == 1, "the floor's paper has more pages");
            Ground.require(words(mine).equals(words(least)), "the floor prints other words");
        }
    }

    private static Set<String> words(PDDocument paper) throws IOException {
        return Set.copyOf(List.of(new PDFTextStripper().getText(paper).strip().split("\\s+")));
    }
}
