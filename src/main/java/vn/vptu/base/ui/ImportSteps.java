package vn.vptu.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The steps of an import, and which of them one is at. */
final class ImportSteps extends OrderedList {

    /** The steps in their order. */
    enum Step {
        FILE,
        COLUMNS,
        PREVIEW,
        OUTCOME
    }

    ImportSteps() {
        addClassName("vptu-steps");
        getElement().setAttribute("aria-label", getTranslation("imports.steps"));
        for (Step step : Step.values()) {
            add(new ListItem(getTranslation(key(step))));
        }
    }

    private static String key(Step step) {
        return switch (step) {
            case FILE -> "imports.step.file";
            case COLUMNS -> "imports.step.columns";
            case PREVIEW -> "imports.step.preview";
            case OUTCOME -> "imports.step.outcome";
        };
    }

    void at(Step current) {
        List<ListItem> items = getChildren().map(ListItem.class::cast).toList();
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            item.setClassName("vptu-step-done", i < current.ordinal());
            item.getElement().setAttribute("aria-current", i == current.ordinal() ? "step" : "false");
        }
    }
}
