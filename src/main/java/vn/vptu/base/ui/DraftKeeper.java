package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.drafts.Drafts;
import vn.vptu.base.drafts.KeptDraft;

/**
 * Keeps what is typed into one form, from its opening to its saving: offers what was left unfinished the last time, and
 * knows what was changed here when somebody else has saved meanwhile.
 *
 * <p>Make it when the form shows what is stored; tell {@link #typed} of every change; save by {@link #save}.
 */
public final class DraftKeeper {

    /** What is kept of a form: what it showed when it was opened, and what stood in it later. */
    private record Body(ObjectNode opened, ObjectNode typed) {

        String write() {
            return FormParts.JSON
                    .createObjectNode()
                    .set("opened", opened)
                    .set("typed", typed)
                    .toString();
        }

        static Optional<Body> read(String text) {
            try {
                ObjectNode body = (ObjectNode) FormParts.JSON.readTree(text);
                return Optional.of(new Body((ObjectNode) body.path("opened"), (ObjectNode) body.path("typed")));
            } catch (JacksonException | ClassCastException unreadable) {
                return Optional.empty();
            }
        }
    }

    private final Drafts drafts = Beans.get(Drafts.class);
    private final Clock clock = Beans.get(Clock.class);
    private final FormParts parts;
    private final DraftKey key;
    private final int version;
    private final Supplier<String> title;
    private final String path;
    private final ObjectNode opened;
    private final Div offer = new Div();
    private ObjectNode last;

    /**
     * Begins with the form as it stands.
     *
     * @param version the version of the record that is shown; 0 for a new one
     * @param title what the person is at, for the list of what is unfinished
     * @param path where the form is
     */
    public DraftKeeper(FormParts parts, DraftKey key, int version, Supplier<String> title, String path) {
        this.parts = parts;
        this.key = key;
        this.version = version;
        this.title = title;
        this.path = path;
        this.opened = parts.typed();
        this.last = opened;
        offer.addClassName("vptu-draft-offer");
        offer.getElement().setAttribute("role", "status");
        offer.setVisible(false);
    }

    /** What stands above the form while something unfinished waits for an answer; not seen otherwise. */
    public Div offer() {
        KeptDraft kept = drafts.find(key).orElse(null);
        Body body = kept == null ? null : Body.read(kept.body()).orElse(null);
        if (kept != null && body != null && !body.typed().equals(opened)) {
            show(kept, body);
        }
        return offer;
    }

    private void show(KeptDraft kept, Body body) {
        offer.removeAll();
        offer.add(new Paragraph(offer.getTranslation("common.draft.found", Moments.shown(kept.savedAt()))));
        boolean older = key.record() != null
                && (kept.baseVersion() != version || !body.opened().equals(opened));
        if (older) {
            offer.add(new Paragraph(offer.getTranslation("common.draft.older")));
            offer.add(new Differences(parts.differences(body.opened(), body.typed(), opened)));
        }
        Div actions = new Div(
                Buttons.plain(offer.getTranslation("common.draft.restore"), () -> {
                    offer.setVisible(false);
                    parts.restore(body.opened(), body.typed());
                    typed();
                }),
                Buttons.quiet(offer.getTranslation("common.draft.discard"), () -> {
                    offer.setVisible(false);
                    drafts.drop(key);
                }));
        actions.addClassName("vptu-draft-actions");
        offer.add(actions);
        offer.setVisible(true);
    }

    /** Something was typed: it is kept, unless the form is as it was opened. */
    public void typed() {
        ObjectNode now = parts.typed();
        if (now.equals(last)) {
            return;
        }
        last = now;
        if (now.equals(opened)) {
            drafts.drop(key);
        } else {
            String shown = title.get();
            drafts.keep(new KeptDraft(
                    key,
                    version,
                    shown.length() > 200 ? shown.substring(0, 200) : shown,
                    path,
                    new Body(opened, now).write(),
                    clock.instant()));
        }
    }

    /** Saves; what was kept goes with it. When it was not saved, it is kept on. */
    public SaveResult save(Supplier<SaveResult> save) {
        SaveResult result = drafts.save(key, save);
        if (!(result instanceof SaveResult.Saved)) {
            last = opened;
            typed();
        }
        return result;
    }

    /** The person has said that it is not wanted any more. */
    public void drop() {
        drafts.drop(key);
    }

    /**
     * What was typed here beside what somebody else saved meanwhile, to be shown with the ways out of it.
     *
     * @param stored what is stored now, as this form would show it
     */
    public Component differences(ObjectNode stored) {
        return new Differences(parts.differences(opened, parts.typed(), stored));
    }

    /** What was changed here, to be put over what somebody else saved. */
    public Consumer<FormParts> changes() {
        ObjectNode mine = parts.typed();
        return shown -> shown.restore(opened, mine);
    }
}
