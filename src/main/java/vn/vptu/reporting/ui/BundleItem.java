package vn.vptu.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.reporting.PaperChoice;
import vn.vptu.reporting.PaperPart;

/** One of several papers: what it is about, in which format it comes, its place among the others. */
final class BundleItem extends Div {

    /** What can be done with an item among the others. */
    interface Places {
        /** Moves it by one place, up or down. */
        void move(BundleItem item, int by);

        void remove(BundleItem item);
    }

    private final ReportDefinition<?, ?> report;
    private final ParamForm form;
    private final Select<ReportFormat> format = new Select<>();
    private final H2 heading = new H2();
    private final Button up;
    private final Button down;
    private boolean first;
    private boolean last;

    BundleItem(ReportDefinition<?, ?> report, Places places) {
        this.report = report;
        String title = getTranslation(report.titleKey());
        form = new ParamForm(report);
        addClassNames("vptu-rows-card", "vptu-bundle-item");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        up = Buttons.icon(Glyph.UP, getTranslation("papers.bundle.up", title), () -> places.move(this, -1));
        down = Buttons.icon(Glyph.DOWN, getTranslation("papers.bundle.down", title), () -> places.move(this, 1));
        // A button is enabled again after its click; at the ends of the list it is not.
        up.addClickListener(click -> showEnds());
        down.addClickListener(click -> showEnds());
        Button remove =
                Buttons.icon(Glyph.CLOSE, getTranslation("papers.bundle.remove", title), () -> places.remove(this));
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("vptu-bundle-places");
        Div head = new Div(heading, buttons);
        head.addClassName("vptu-detail-head");
        format.setLabel(getTranslation("papers.bundle.format"));
        format.setItems(Arrays.stream(ReportFormat.values())
                .filter(report.formats()::contains)
                .toList());
        format.setItemLabelGenerator(each -> getTranslation("enum.ReportFormat." + each.name()));
        format.setValue(report.formats().contains(ReportFormat.PDF) ? ReportFormat.PDF : ReportFormat.XLSX);
        add(head, form, format);
    }

    /** Shows what the person printed last, else what most people want. */
    void show(@Nullable PaperChoice choice, LocalDate today) {
        String last = choice == null ? null : choice.parameters();
        if (last == null) {
            form.showSensible(today);
        } else {
            form.show(PaperPanel.single(QueryParameters.fromString(last)));
        }
    }

    /** Its place among so many, from 0, and whether it may come in a format of its own. */
    void stand(int place, int of, boolean ownFormat) {
        heading.setText(getTranslation("papers.bundle.item", place + 1, getTranslation(report.titleKey())));
        first = place == 0;
        last = place == of - 1;
        format.setVisible(ownFormat);
        showEnds();
    }

    private void showEnds() {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** Whether every field could take what was typed, and the paper comes as a PDF where that is asked for; else it says so. */
    boolean ready() {
        form.clearErrors();
        if (!form.readable()) {
            form.showUnreadable();
            return false;
        }
        if (!format.isVisible() && !report.formats().contains(ReportFormat.PDF)) {
            form.say(getTranslation("papers.bundle.no-pdf"));
            return false;
        }
        return true;
    }

    PaperPart part() {
        return new PaperPart(report.id(), form.query(), format.isVisible() ? format.getValue() : ReportFormat.PDF);
    }

    /** Remembered with the paper's other choices. */
    String address() {
        return form.address();
    }

    void say(List<FieldError> errors) {
        form.show(errors);
    }
}
