package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.vptu.base.ui.Keys;
import vn.vptu.budget.report.DocumentPapers;
import vn.vptu.reporting.PaperPreviews;
import vn.vptu.reporting.Reports;
import vn.vptu.reporting.ui.PaperBeside;

/** Where the papers of a document lie: beside it. {@code P} shows the first one. */
@org.springframework.stereotype.Component
record PaperPlace(Reports reports, PaperPreviews previews) {

    /** A document with its papers beside it, for whoever may make one of them; else the document alone. */
    Component beside(Component document, DocumentPapers papers) {
        if (papers.papers().stream().noneMatch(this::may)) {
            return document;
        }
        PaperBeside beside = new PaperBeside(reports, previews, papers.papers(), papers.query());
        Div both = new Div(document, beside, new Keys().on("p", beside::open));
        both.addClassName("vptu-with-paper");
        return both;
    }

    private boolean may(String paper) {
        return reports.find(paper).filter(reports::may).isPresent();
    }
}
