package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.calendar.ImportOutcome;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.WeekImports;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.Weeks;
import vn.vptu.calendar.internal.weekimport.ImportRow;
import vn.vptu.calendar.internal.weekimport.Refusal;
import vn.vptu.calendar.internal.weekimport.WeekImport;

/** Taking a week over from a spreadsheet: choose the file, look at every row, correct or leave out, save all at once. */
@Route("calendar/import/:monday")
@RolesAllowed(Roles.SECRETARY)
class ImportView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final WeekImports imports;
    private final Weeks weeks;
    private final PageBar bar = new PageBar();
    private final Div body = new Div();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Set<Integer> applied = new HashSet<>();
    private LocalDate monday;
    private String fileName = "";
    private byte[] content = {};
    private @Nullable ImportPlan plan;
    private @Nullable ImportTable table;

    @SuppressWarnings("NullAway.Init") // the week is set when the page is entered, before anything uses it
    ImportView(WeekImports imports, Weeks weeks) {
        this.imports = imports;
        this.weeks = weeks;
        Div master = new Div(bar, body);
        master.addClassName("vptu-page");
        body.addClassName("vptu-week-body");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(480px, 100vw)", true);
        layout.setDetailSize("400px");
        layout.setOverlaySize("min(420px, 100%)");
        layout.addBackdropClickListener(click -> close());
        layout.setMaster(master);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            LocalDate day =
                    LocalDate.parse(event.getRouteParameters().get("monday").orElse(""));
            monday = IsoWeek.of(day).monday();
        } catch (DateTimeException noDate) {
            throw new NotFoundException();
        }
        bar.setTitle(getPageTitle());
        ask(null);
    }

    /** The first step: the file. */
    private void ask(@Nullable String refusal) {
        plan = null;
        table = null;
        close();
        Anchor template = new Anchor(
                Files.xlsx(
                        getTranslation("calendar.import.template-name", monday),
                        () -> imports.template(monday, getLocale())),
                getTranslation("calendar.import.template"));
        bar.setActions(template, Buttons.quiet(getTranslation("common.back"), this::back));
        body.removeAll();
        WeekRow week = weeks.view(monday).week();
        if (!week.state().open()) {
            body.add(Files.note(
                    getTranslation(week.state().closedKey(), week.number(), CalendarWords.dayAndMonth(monday))));
            return;
        }
        if (refusal != null) {
            body.add(Files.note(refusal));
        }
        Paragraph help = new Paragraph(getTranslation("calendar.import.help"));
        help.addClassName("vptu-muted");
        body.add(help, upload());
    }

    private Component upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            fileName = metadata.fileName();
            read(bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(Files.uploadTexts(this));
        upload.addFileRejectedListener(event -> Notices.error(event.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    private void read(byte[] bytes) {
        content = bytes;
        leftOut.clear();
        applied.clear();
        switch (imports.read(monday, bytes)) {
            case Refusal refusal ->
                ask(getTranslation(refusal.key(), refusal.args().toArray()));
            case WeekImport file -> {
                file.rows().stream().filter(ImportRow::leaveOutSuggested).forEach(row -> leftOut.add(row.sheetRow()));
                show(imports.plan(file));
            }
        }
    }

    /** The second step: every row and what becomes of it. */
    private void show(ImportPlan shown) {
        plan = shown;
        close();
        body.removeAll();
        ImportSummary summary = new ImportSummary(shown, leftOut, applied);
        table = new ImportTable(shown, leftOut, applied, this::open, this::changed);
        body.add(summary, table);
        actions();
    }

    /** A tick was set: the counts and the button follow. */
    private void changed() {
        ImportPlan shown = plan;
        if (shown != null && table != null) {
            body.replace(body.getComponentAt(0), new ImportSummary(shown, leftOut, applied));
            actions();
        }
    }

    private void actions() {
        ImportPlan shown = plan;
        if (shown == null) {
            return;
        }
        boolean blocked = !shown.refused(leftOut).isEmpty();
        long saving = shown.count(ImportPlan.Fate.NEW, leftOut)
                + shown.rows().stream()
                        .filter(row -> row.fate() == ImportPlan.Fate.CHANGED
                                && applied.contains(row.number())
                                && !leftOut.contains(row.number()))
                        .count();
        var save = Buttons.primary(getTranslation("calendar.import.save", saving), this::save);
        save.setEnabled(!blocked);
        if (blocked) {
            save.setTooltipText(getTranslation("calendar.import.blocked"));
        }
        Component other = Buttons.quiet(getTranslation("calendar.import.other-file"), () -> ask(null));
        if (shown.rows().stream().anyMatch(row -> row.fate() == ImportPlan.Fate.REFUSED)) {
            Anchor back = new Anchor(
                    Files.xlsx(
                            getTranslation("calendar.import.refused-name", monday),
                            () -> imports.refused(shown, getLocale())),
                    getTranslation("calendar.import.refused"));
            bar.setActions(other, back, save);
        } else {
            bar.setActions(other, save);
        }
    }

    private void open(ImportPlan.Row row) {
        getContent().setDetail(new ImportRowPanel(row, this::correct, this::close));
    }

    private void correct(int sheetRow, List<String> cells) {
        ImportPlan shown = plan;
        if (shown != null) {
            leftOut.remove(sheetRow);
            show(imports.plan(imports.correct(shown.file(), sheetRow, cells)));
        }
    }

    private void close() {
        getContent().setDetail((Component) null);
    }

    private void save() {
        ImportPlan shown = plan;
        if (shown == null) {
            return;
        }
        switch (imports.save(shown.file(), leftOut, applied, fileName, content)) {
            case ImportOutcome.Saved saved -> {
                Notices.done(getTranslation("calendar.import.done", saved.created(), saved.changed()));
                back();
            }
            case ImportOutcome.RowRefused refused -> {
                Notices.error(getTranslation(
                        "calendar.import.row-refused",
                        refused.sheetRow(),
                        sentence(refused.errors().getFirst())));
                show(imports.plan(shown.file()));
            }
            case ImportOutcome.Refused refused ->
                Notices.error(sentence(refused.errors().getFirst()));
        }
    }

    private String sentence(FieldError error) {
        return getTranslation(error.code(), error.args().toArray());
    }

    private void back() {
        CalendarNavigation.go(CalendarNavigation.week(monday));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "calendar.import.title", Integer.toString(IsoWeek.of(monday).number()));
    }

    @Override
    public List<Crumb> crumbs() {
        String week = Integer.toString(IsoWeek.of(monday).number());
        return List.of(
                new Crumb(getTranslation("calendar.week.short", week), CalendarNavigation.week(monday)),
                Crumb.here(getTranslation("calendar.week.import")));
    }
}
