package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.Imports;

/**
 * Taking records over from a file, the same for every kind: the file, its columns, every row beforehand, all of it or
 * nothing, what came of it. Each import has its address, so one can leave and come back. The route lets in whoever keeps
 * any catalogue; each import asks for its own keepers.
 */
@Route("imports/:code/:run?")
@RolesAllowed({
    Roles.SECRETARY,
    Roles.CHIEF_OF_OFFICE,
    Roles.ASSET_MANAGER,
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.ADMIN
})
class ImportsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final Imports imports;
    private final PageBar bar = new PageBar();
    private final ImportSteps steps = new ImportSteps();
    private final Div body = new Div();
    private ImportDefinition<?> definition;
    private @Nullable ImportRun run;
    private @Nullable ImportWorkPart work;

    @SuppressWarnings("NullAway.Init") // the kind of record is set when the page is entered, before anything uses it
    ImportsView(Imports imports) {
        this.imports = imports;
        addClassName("vptu-page");
        body.addClassName("vptu-import-body");
        add(bar, steps, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        definition = imports.definition(event.getRouteParameters().get("code").orElse(""))
                .orElseThrow(NotFoundException::new);
        bar.setTitle(getPageTitle());
        if (!imports.isFor(definition)) {
            steps.setVisible(false);
            body.removeAll();
            body.add(ImportFiles.note(getTranslation("imports.not-yours")));
            return;
        }
        String wanted = event.getRouteParameters().get("run").orElse("");
        if (wanted.isEmpty()) {
            askForFile();
        } else if (wanted.matches("\\d{1,18}")) {
            show(imports.find(definition.code(), Long.parseLong(wanted)).orElseThrow(NotFoundException::new));
        } else {
            throw new NotFoundException();
        }
    }

    private void askForFile() {
        run = null;
        steps.at(ImportSteps.Step.FILE);
        put(new ImportFilePart(imports, definition, id -> UI.getCurrent().navigate(path() + "/" + id)));
        String title = getTranslation(definition.titleKey());
        List<Component> actions = new ArrayList<>();
        actions.add(ImportFiles.link(
                getTranslation("imports.file.template"),
                getTranslation("imports.file.template-name", title),
                out -> imports.template(definition.code(), getLocale(), out)));
        if (definition.handsOut()) {
            actions.add(ImportFiles.link(
                    getTranslation("imports.file.stored"),
                    getTranslation("imports.file.stored-name", title),
                    out -> imports.stored(definition.code(), getLocale(), out)));
        }
        actions.add(Buttons.quiet(getTranslation("common.back"), this::leave));
        bar.setActions(actions.toArray(Component[]::new));
    }

    private void show(ImportRun shown) {
        run = shown;
        switch (shown.state()) {
            case MAPPING -> columns(shown);
            case CHECKING, APPLYING -> working(shown);
            case CHECKED -> preview(shown);
            case APPLIED -> outcome(shown);
        }
    }

    private void columns(ImportRun shown) {
        steps.at(ImportSteps.Step.COLUMNS);
        ImportColumnsPart part = new ImportColumnsPart(imports, definition, shown);
        put(part);
        if (shown.trouble() != null) {
            body.addComponentAsFirst(ImportFiles.note(this, shown.trouble()));
        }
        bar.setActions(otherFile(shown), Buttons.primary(getTranslation("imports.columns.check"), () -> {
            if (part.check()) {
                again();
            }
        }));
    }

    private void working(ImportRun shown) {
        steps.at(shown.state() == ImportState.APPLYING ? ImportSteps.Step.OUTCOME : ImportSteps.Step.PREVIEW);
        ImportWorkPart part = new ImportWorkPart(shown, this::looked);
        put(part);
        work = part;
        bar.setActions();
    }

    private void preview(ImportRun shown) {
        steps.at(ImportSteps.Step.PREVIEW);
        put(new ImportPreviewPart(imports, definition, shown, getLocale()));
        Button apply =
                Buttons.primary(getTranslation("imports.preview.apply", shown.created() + shown.changed()), () -> {});
        Button columns = Buttons.quiet(getTranslation("imports.preview.columns"), () -> {
            imports.back(shown);
            again();
        });
        boolean something = shown.doesSomething(definition.keepsFile());
        if (something && !shown.doesSomething()) {
            apply.setText(getTranslation("imports.preview.keep"));
        }
        if (shown.refused() == 0) {
            apply.addClickListener(click -> apply(shown, false));
            apply.setEnabled(something);
            if (!something) {
                body.addComponentAsFirst(ImportFiles.status(getTranslation("imports.preview.nothing")));
            }
            bar.setActions(otherFile(shown), columns, apply);
            return;
        }
        Checkbox leaveOut = new Checkbox(getTranslation("imports.preview.leave-out", shown.refused()));
        leaveOut.setEnabled(something);
        apply.setEnabled(false);
        apply.addClickListener(click -> apply(shown, leaveOut.getValue()));
        leaveOut.addValueChangeListener(change -> apply.setEnabled(change.getValue()));
        body.addComponentAsFirst(ImportFiles.status(
                something
                        ? getTranslation("imports.preview.blocked", shown.refused())
                        : shown.unchanged() > 0
                                ? getTranslation("imports.preview.nothing-refused")
                                : getTranslation("imports.preview.all-refused")));
        bar.setActions(otherFile(shown), columns, refused(shown), leaveOut, apply);
    }

    private void apply(ImportRun shown, boolean leaveOut) {
        imports.apply(shown, leaveOut);
        again();
    }

    private void outcome(ImportRun shown) {
        steps.at(ImportSteps.Step.OUTCOME);
        put(new ImportOutcomePart(shown));
        Button again = Buttons.quiet(
                getTranslation("imports.outcome.again"), () -> UI.getCurrent().navigate(path()));
        Button open = Buttons.primary(getTranslation("imports.outcome.open"), this::leave);
        if (shown.refused() > 0) {
            bar.setActions(again, refused(shown), open);
        } else {
            bar.setActions(again, open);
        }
    }

    private Anchor refused(ImportRun shown) {
        return ImportFiles.link(
                getTranslation("imports.preview.refused"),
                getTranslation("imports.refused.name", getTranslation(definition.titleKey())),
                out -> imports.refused(shown, getLocale(), out));
    }

    private Button otherFile(ImportRun shown) {
        return Buttons.quiet(getTranslation("imports.other-file"), () -> {
            imports.drop(shown);
            UI.getCurrent().navigate(path());
        });
    }

    private void put(Component part) {
        work = null;
        body.removeAll();
        body.add(part);
    }

    /** Reads it anew and shows where it stands. */
    private void again() {
        ImportRun before = run;
        if (before != null) {
            imports.find(before.code(), before.id()).ifPresent(this::show);
        }
    }

    /** Looks how far the work is. */
    private void looked() {
        ImportRun before = run;
        ImportWorkPart shown = work;
        if (before == null || shown == null) {
            return;
        }
        ImportRun now = imports.find(before.code(), before.id()).orElse(before);
        if (now.state() == before.state()) {
            imports.progress(now).ifPresent(shown::show);
        } else {
            show(now);
        }
    }

    private void leave() {
        UI.getCurrent().navigate(definition.path());
    }

    private String path() {
        return "imports/" + definition.code();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title", getTranslation(definition.titleKey()));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation(definition.titleKey()), definition.path()),
                Crumb.here(getTranslation("imports.open")));
    }
}
