package vn.vptu.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.vptu.base.imports.ImportAction;
import vn.vptu.base.imports.ImportRun;

/** What came of an import: how many records, by whom and when, and what was left out. */
final class ImportOutcomePart extends Div {

    ImportOutcomePart(ImportRun run) {
        addClassName("vptu-import-part");
        H2 heading = new H2(getTranslation("imports.outcome.done"));
        heading.getElement().setAttribute("role", "status");
        add(heading);
        Div counts = new Div();
        counts.addClassName("vptu-import-summary");
        for (ImportAction action : ImportAction.values()) {
            if (run.count(action) > 0) {
                counts.add(new Chip(
                        getTranslation(
                                "imports.preview.count",
                                getTranslation("enum.ImportAction." + action.name()),
                                run.count(action)),
                        tone(action)));
            }
        }
        add(counts);
        if (run.appliedBy() != null && run.appliedAt() != null) {
            add(new Paragraph(getTranslation(
                    "imports.outcome.who", run.appliedBy(), Moments.shown(run.appliedAt()), run.fileName())));
        }
        if (run.leftOut()) {
            add(new Paragraph(getTranslation("imports.outcome.left-out", run.refused())));
        }
    }

    private static Chip.Tone tone(ImportAction action) {
        return switch (action) {
            case CREATE -> Chip.Tone.OK;
            case CHANGE -> Chip.Tone.WARN;
            case UNCHANGED -> Chip.Tone.MUTED;
            case REFUSED -> Chip.Tone.BAD;
        };
    }
}
