package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vptu.base.drafts.Drafts;
import vn.vptu.base.drafts.KeptDraft;

/** What somebody has typed and not saved: each leads back to its form, and can be let go. */
public final class UnfinishedDrafts extends Composite<Div> {

    private final Drafts drafts = Beans.get(Drafts.class);
    private final OpenScreens screens = Beans.get(OpenScreens.class);
    private boolean empty;

    public UnfinishedDrafts() {
        getContent().addClassName("vptu-drafts");
        show();
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return empty;
    }

    private void show() {
        List<KeptDraft> mine = drafts.mine();
        empty = mine.isEmpty();
        getContent().removeAll();
        mine.forEach(draft -> getContent().add(line(draft)));
        if (empty) {
            Span none = new Span(getTranslation("drafts.none"));
            none.addClassName("vptu-muted");
            getContent().add(none);
        }
    }

    private Div line(KeptDraft draft) {
        Span when = new Span(getTranslation("drafts.kept-at", Moments.shown(draft.savedAt())));
        when.addClassNames("vptu-muted", "vptu-small");
        Div text = new Div(title(draft), when);
        text.addClassName("vptu-draft-text");
        Div line = new Div(text, Buttons.icon(Glyph.CLOSE, getTranslation("drafts.discard", draft.title()), () -> {
            drafts.drop(draft.key());
            show();
        }));
        line.addClassNames("vptu-card", "vptu-draft");
        return line;
    }

    /** The way back to the form, as long as it opens: a right can have ended since. */
    private Component title(KeptDraft draft) {
        if (screens.opens(draft.path())) {
            return new Anchor(draft.path(), draft.title());
        }
        Span closed = new Span(getTranslation("drafts.closed"));
        closed.addClassName("vptu-muted");
        return new Div(new Span(draft.title()), closed);
    }
}
