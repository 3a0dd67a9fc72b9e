package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import vn.vptu.budget.ShareOutlook;

/** What is free before and after a line, below its fields; in red where it is more than there is. */
final class OutlookLine extends Composite<Span> {

    OutlookLine() {
        getContent().addClassNames("vptu-muted", "vptu-small");
        getContent().getElement().setAttribute("role", "status");
    }

    /**
     * Shows it.
     *
     * @param known empty while the line is not whole
     * @param words says both amounts in a sentence
     */
    void show(Optional<ShareOutlook> known, Function<ShareOutlook, String> words) {
        getContent().setText(known.map(words).orElse(""));
        boolean over = known.filter(share -> share.after().isNegative()).isPresent();
        getContent().setClassName("vptu-over", over);
        getContent().setClassName("vptu-muted", !over);
    }
}
