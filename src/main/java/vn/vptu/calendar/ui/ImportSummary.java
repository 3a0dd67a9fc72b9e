package vn.vptu.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vptu.base.ui.Chip;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.internal.weekimport.Aside;

/** How many rows become what, and what in the file was not read at all. */
final class ImportSummary extends Div {

    ImportSummary(ImportPlan plan, Set<Integer> leftOut, Set<Integer> applied) {
        addClassName("vptu-import-summary");
        chip(plan.count(ImportPlan.Fate.NEW, leftOut), "new", Chip.Tone.OK);
        chip(plan.count(ImportPlan.Fate.UNCHANGED, leftOut), "unchanged", Chip.Tone.MUTED);
        long changed = plan.count(ImportPlan.Fate.CHANGED, leftOut);
        if (changed > 0) {
            long chosen = plan.rows().stream()
                    .filter(row -> row.fate() == ImportPlan.Fate.CHANGED
                            && applied.contains(row.number())
                            && !leftOut.contains(row.number()))
                    .count();
            add(new Chip(getTranslation("calendar.import.count.changed", changed, chosen), Chip.Tone.WARN));
        }
        chip(plan.refused(leftOut).size(), "refused", Chip.Tone.BAD);
        chip(leftOut.size(), "left-out", Chip.Tone.MUTED);
        if (plan.rows().isEmpty()) {
            add(new Span(getTranslation("calendar.import.nothing")));
        }
        if (!plan.file().unknownColumns().isEmpty()) {
            muted(getTranslation(
                    "calendar.import.unknown-columns",
                    String.join(", ", plan.file().unknownColumns())));
        }
        if (!plan.file().asides().isEmpty()) {
            muted(getTranslation(
                    "calendar.import.asides",
                    plan.file().asides().stream().map(Aside::text).collect(Collectors.joining(" | "))));
        }
    }

    private void chip(long count, String word, Chip.Tone tone) {
        if (count > 0) {
            add(new Chip(getTranslation("calendar.import.count." + word, count), tone));
        }
    }

    private void muted(String text) {
        Div line = new Div(text);
        line.addClassNames("vptu-muted", "vptu-small");
        add(line);
    }
}
