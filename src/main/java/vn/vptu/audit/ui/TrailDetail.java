package vn.vptu.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.TrailWords;
import vn.vptu.base.RecordKind;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.OpenScreens;

/** One line of the trail: who, when, from where, and the values side by side. */
final class TrailDetail extends Div {

    TrailDetail(TrailRow row, Trail trail, OpenScreens screens, Runnable close) {
        TrailWords words = new TrailWords(this::getTranslation);
        addClassName("vptu-detail");
        Div head = new Div(
                new H2(words.action(row.action()) + ": " + words.record(row)),
                Buttons.icon(Glyph.CLOSE, getTranslation("common.close"), close));
        head.addClassName("vptu-detail-head");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("vptu-facts");
        fact(facts, "at", Moments.shown(row.at()));
        fact(facts, "actor", words.actor(row));
        fact(facts, "address", row.address());
        fact(facts, "reason", row.reason());
        add(head, facts);
        add(
                row.withheld()
                        ? new Paragraph(getTranslation("audit.trail.withheld"))
                        : new ValueTable(trail.values(row, this::getTranslation)));
        Div links = new Div(new Anchor(HistoryView.path(row), getTranslation("audit.history.open")));
        links.addClassName("vptu-detail-actions");
        String path = trail.kind(row.kind())
                .map((RecordKind kind) -> kind.pathOf(row.recordId()))
                .orElse(null);
        // Whoever reads the trail may not keep the record: a link that only refuses is not offered.
        if (path != null && screens.opens(path)) {
            links.add(new Anchor(path, getTranslation("audit.trail.open-record")));
        }
        add(links);
    }

    private void fact(DescriptionList list, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(
                    new DescriptionList.Term(getTranslation("audit.trail." + name)),
                    new DescriptionList.Description(value));
        }
    }
}
