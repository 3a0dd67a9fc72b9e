package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.KnownKinds;
import vn.vptu.base.KnownRemovings;
import vn.vptu.base.RecordKind;
import vn.vptu.base.Removing;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;

/**
 * What every stored record of a catalogue offers: its history, for whoever may read what was written into it, and deleting it,
 * for whoever keeps the records and as long as nothing refers to it.
 */
final class RecordHistory {

    private final Component page;
    private final String kind;
    private final long id;
    private final Runnable removed;

    private RecordHistory(Component page, String kind, long id, Runnable removed) {
        this.page = page;
        this.kind = kind;
        this.id = id;
        this.removed = removed;
    }

    /**
     * The buttons of a record.
     *
     * @param path the route of its list, by which its kind is known
     * @param removed is told after the record was deleted
     */
    static List<Component> buttons(Component page, String path, long id, String name, Runnable removed) {
        Optional<RecordKind> found = Beans.get(KnownKinds.class).below(path);
        List<Component> buttons = new ArrayList<>();
        found.ifPresent(kind -> {
            RecordHistory record = new RecordHistory(page, kind.kind(), id, removed);
            Actor actor = Beans.get(CurrentActor.class).get();
            if (actor.hasAny(Roles.AUDITOR) || actor.hasAny(kind.readers().toArray(String[]::new))) {
                buttons.add(Buttons.quiet(page.getTranslation("common.history"), record::open));
            }
            Beans.get(KnownRemovings.class)
                    .of(kind.kind())
                    .ifPresent(removing -> buttons.add(
                            Buttons.danger(page.getTranslation("common.delete"), () -> record.ask(removing, name))));
        });
        return buttons;
    }

    private void open() {
        UI.getCurrent().navigate("history/" + kind + "/" + id);
    }

    private void ask(Removing removing, String name) {
        List<Usage.Use> uses = removing.uses(kind, id);
        if (!uses.isEmpty()) {
            Notices.error(page.getTranslation("common.error.in-use", name, said(uses)));
            return;
        }
        new ReasonDialog(
                        page.getTranslation("common.delete-title", name),
                        page.getTranslation("common.delete-sentence"),
                        page.getTranslation("common.delete-confirm"),
                        reason -> remove(removing, name, reason))
                .open();
    }

    private String said(List<Usage.Use> uses) {
        return uses.stream()
                .map(use -> page.getTranslation("trail.kind." + use.kind()) + ": " + use.count())
                .collect(Collectors.joining("; "));
    }

    private void remove(Removing removing, String name, String reason) {
        switch (removing.remove(kind, id, reason)) {
            case SaveResult.Saved _ -> {
                Notices.done(page.getTranslation("common.deleted", name));
                removed.run();
            }
            // Somebody began to use it since the question was asked.
            case SaveResult.Refused _ ->
                Notices.error(page.getTranslation("common.error.in-use", name, said(removing.uses(kind, id))));
            case SaveResult.Conflict _, SaveResult.Gone _ -> Notices.error(page.getTranslation("common.error.gone"));
        }
    }
}
