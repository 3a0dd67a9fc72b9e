package vn.vptu.audit.ui;

import com.vaadin.flow.component.Component;
import vn.vptu.audit.TrailRow;

/** What lines of the trail are called on screens. */
final class TrailWords {

    private final Component page;

    TrailWords(Component page) {
        this.page = page;
    }

    String kind(String kind) {
        return page.getTranslation("trail.kind." + kind);
    }

    String action(String action) {
        return page.getTranslation("trail.action." + action);
    }

    /** "Phòng họp 12": what it is and its number. */
    String record(TrailRow row) {
        return kind(row.kind()) + " " + row.recordId();
    }

    String actor(TrailRow row) {
        if (row.actor().isEmpty()) {
            return page.getTranslation("audit.trail.nobody");
        }
        String behalf = row.onBehalfOf();
        return behalf == null ? row.actor() : page.getTranslation("audit.trail.on-behalf", row.actor(), behalf);
    }
}
