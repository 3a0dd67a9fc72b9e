package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vptu.base.FieldError;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.reporting.Packing;
import vn.vptu.reporting.PaperChoices;
import vn.vptu.reporting.PaperJobDraft;
import vn.vptu.reporting.PaperJobResult;
import vn.vptu.reporting.PaperJobs;
import vn.vptu.reporting.PaperPart;
import vn.vptu.reporting.Reports;

/** Several papers at once: put together in their order, each as it was last printed, and made as one PDF or a ZIP. */
@Route("papers/bundle")
@Menu(title = "papers.bundle.title", order = 505)
@PermitAll
class BundleView extends Composite<Div> implements HasDynamicTitle, BundleItem.Places {

    static final String PATH = "papers/bundle";

    private final PaperChoices choices;
    private final PaperJobs jobs;
    private final LocalDate today;
    private final List<BundleItem> items = new ArrayList<>();
    private final Div shown = new Div();
    private final Div errors = new Div();
    private final ComboBox<ReportDefinition<?, ?>> more = new ComboBox<>();
    private final Select<Packing> packing = new Select<>();

    BundleView(Reports reports, PaperChoices choices, PaperJobs jobs, Clock clock) {
        this.choices = choices;
        this.jobs = jobs;
        this.today = LocalDate.now(clock);
        List<ReportDefinition<?, ?>> papers = new ArrayList<>(reports.mine());
        papers.sort(Comparator.comparing(paper -> SearchKey.of(title(paper))));
        more.setPlaceholder(getTranslation("papers.bundle.add"));
        more.setAriaLabel(getTranslation("papers.bundle.add"));
        more.setItems((paper, typed) -> SearchKey.of(title(paper)).contains(SearchKey.of(typed)), papers);
        more.setItemLabelGenerator(this::title);
        more.setWidth("min(300px, 100%)");
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                take(change.getValue());
                more.clear();
            }
        });
        packing.setAriaLabel(getTranslation("reporting.jobs.packing"));
        packing.setItems(Packing.PDF, Packing.ZIP);
        packing.setItemLabelGenerator(each -> getTranslation("enum.Packing." + each.name()));
        packing.setValue(Packing.PDF);
        packing.setWidth("13rem");
        packing.addValueChangeListener(change -> place());
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(more, packing, Buttons.primary(getTranslation("papers.bundle.make"), this::make));
        errors.addClassName("vptu-form-errors");
        errors.getElement().setAttribute("role", "alert");
        errors.setVisible(false);
        shown.addClassNames("vptu-rows-cards", "vptu-bundle");
        getContent().addClassName("vptu-page");
        getContent().add(bar, errors, shown, new Keys().on("/", more::focus).on("Ctrl+s", this::make));
        place();
    }

    private String title(ReportDefinition<?, ?> paper) {
        return getTranslation(paper.titleKey());
    }

    private void take(ReportDefinition<?, ?> paper) {
        if (items.size() == PaperJobs.MOST_PARTS) {
            Notices.error(getTranslation("papers.bundle.full", PaperJobs.MOST_PARTS));
            return;
        }
        BundleItem item = new BundleItem(paper, this);
        item.show(choices.mine().get(paper.id()), today);
        items.add(item);
        place();
    }

    @Override
    public void move(BundleItem item, int by) {
        int from = items.indexOf(item);
        items.remove(item);
        items.add(from + by, item);
        place();
    }

    @Override
    public void remove(BundleItem item) {
        items.remove(item);
        place();
    }

    private void place() {
        shown.removeAll();
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("papers.bundle.empty"));
            none.addClassName("vptu-muted");
            shown.add(none);
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).stand(i, items.size(), packing.getValue() == Packing.ZIP);
            shown.add(items.get(i));
        }
    }

    private void make() {
        errors.removeAll();
        errors.setVisible(false);
        boolean ready = true;
        for (BundleItem item : items) {
            ready &= item.ready();
        }
        if (!ready) {
            return;
        }
        List<PaperPart> parts = items.stream().map(BundleItem::part).toList();
        switch (jobs.ask(new PaperJobDraft(packing.getValue(), parts))) {
            case PaperJobResult.Asked asked -> {
                items.forEach(item -> choices.used(item.part().report(), item.address()));
                Notices.done(getTranslation("papers.background.asked"));
                UI.getCurrent().navigate(JobsView.class);
            }
            case PaperJobResult.Refused(List<PaperJobResult.Fault> faults) -> show(faults);
        }
    }

    /** Each fault at its paper; the words above say how many papers have one. */
    private void show(List<PaperJobResult.Fault> faults) {
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            List<FieldError> wrong = faults.stream()
                    .filter(fault -> fault.part() == place)
                    .map(PaperJobResult.Fault::error)
                    .toList();
            if (!wrong.isEmpty()) {
                items.get(i).say(wrong);
            }
        }
        faults.stream()
                .filter(fault -> fault.part() == PaperJobResult.Fault.WHOLE)
                .forEach(fault -> say(getTranslation(
                        fault.error().code(), fault.error().args().toArray())));
        long papers = faults.stream()
                .map(PaperJobResult.Fault::part)
                .filter(part -> part != PaperJobResult.Fault.WHOLE)
                .distinct()
                .count();
        if (papers > 0) {
            say(getTranslation("papers.bundle.faults", papers));
        }
    }

    private void say(String sentence) {
        errors.add(new Paragraph(sentence));
        errors.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("papers.bundle.title");
    }
}
