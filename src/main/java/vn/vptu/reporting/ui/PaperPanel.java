package vn.vptu.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Notices;
import vn.vptu.reporting.PaperChoice;
import vn.vptu.reporting.PaperPages;
import vn.vptu.reporting.PaperPreviews;
import vn.vptu.reporting.ReportOutcome;

/** One paper: what it is about is chosen, it is looked at, and taken away in each of its formats. */
final class PaperPanel extends Div {

    private static final String COPY = """
            const address = new URL($0, document.baseURI).href;
            if (navigator.clipboard) {
              return navigator.clipboard.writeText(address).then(() => true, () => false);
            }
            const text = document.createElement('textarea');
            text.value = address;
            document.body.append(text);
            text.select();
            const done = document.execCommand('copy');
            text.remove();
            return done;
            """;

    private final ReportDefinition<?, ?> report;
    private final PaperDesk desk;
    private final Runnable used;
    private final ParamForm form;
    private final Map<ReportFormat, Anchor> links = new EnumMap<>(ReportFormat.class);
    private final Div preview = new Div();
    private final BackgroundPart background;

    /**
     * Opens a paper.
     *
     * @param used is told after it was printed
     */
    PaperPanel(ReportDefinition<?, ?> report, PaperDesk desk, Runnable used, Runnable close) {
        this.report = report;
        this.desk = desk;
        this.used = used;
        form = new ParamForm(report);
        background = new BackgroundPart(report, desk.reports(), desk.jobs(), form::query, form::say);
        addClassNames("vptu-detail", "vptu-paper-panel");
        Div head = new Div(
                new H2(getTranslation(report.titleKey())),
                Buttons.icon(Glyph.CLOSE, getTranslation("common.close"), close));
        head.addClassName("vptu-detail-head");
        preview.addClassName("vptu-paper-preview");
        preview.setVisible(false);
        add(head, form, actions(), background, preview);
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("vptu-paper-actions");
        if (form.hasPeriod()) {
            actions.add(Buttons.plain(getTranslation("papers.next-period"), this::nextPeriod));
        }
        actions.add(Buttons.plain(getTranslation("papers.copy-link"), this::copy));
        for (ReportFormat format : ReportFormat.values()) {
            if (report.formats().contains(format)) {
                Anchor link = new Anchor();
                link.setText(getTranslation("papers.format." + format.name()));
                link.setRouterIgnore(true);
                link.addClassName("vptu-paper-download");
                link.getElement().addEventListener("click", click -> take());
                links.put(format, link);
                actions.add(link);
            }
        }
        if (report.formats().contains(ReportFormat.PDF)) {
            actions.add(Buttons.plain(getTranslation("reporting.issue.action"), this::issue));
            var look = Buttons.primary(getTranslation("papers.preview"), this::look);
            look.addClassName("vptu-paper-look");
            actions.add(look);
        }
        return actions;
    }

    /** Shows what the link says, else what the person printed last, else what most people want. */
    void show(Map<String, String> query, @Nullable PaperChoice choice, LocalDate today) {
        String last = choice == null ? null : choice.parameters();
        if (form.knows(query)) {
            form.show(query);
            refusal(query).ifPresent(this::say);
        } else if (last != null) {
            form.show(single(QueryParameters.fromString(last)));
        } else {
            form.showSensible(today);
        }
        form.onChange(this::changed);
        offerLinks();
    }

    /** A query with one value for each name. */
    static Map<String, String> single(QueryParameters query) {
        return query.getParameters().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst()));
    }

    private Optional<ReportOutcome> refusal(Map<String, String> query) {
        return desk.reports().refusal(report, query);
    }

    /** What was looked at is not what would be printed any more. */
    private void changed() {
        form.clearErrors();
        preview.removeAll();
        preview.setVisible(false);
        offerLinks();
    }

    /** The links lead somewhere only as long as there is something to print. */
    private void offerLinks() {
        boolean sound = form.readable() && refusal(form.query()).isEmpty();
        boolean good = !background.show(sound ? form.query() : Map.of()) && sound;
        links.forEach((format, link) -> {
            if (good) {
                link.setHref(paper(format) + (form.address().isEmpty() ? "?" : "&") + "download=1");
                link.getElement().setAttribute("role", "link").removeAttribute("tabindex");
            } else {
                link.removeHref();
                link.getElement().setAttribute("role", "link").setAttribute("tabindex", "0");
            }
        });
    }

    /** The stable link of the paper. */
    private String paper(ReportFormat format) {
        return "reports/" + report.id() + "." + format.extension() + question();
    }

    private String question() {
        return form.address().isEmpty() ? "" : "?" + form.address();
    }

    /** The address of this page with what was chosen. */
    private String address() {
        return PapersView.PATH + "/" + report.id() + question();
    }

    /** Says what stands in the way; true when nothing does. */
    private boolean ready() {
        if (!form.readable()) {
            form.showUnreadable();
            return false;
        }
        form.clearErrors();
        Optional<ReportOutcome> refusal = refusal(form.query());
        refusal.ifPresent(this::say);
        return refusal.isEmpty();
    }

    private void say(ReportOutcome outcome) {
        switch (outcome) {
            case ReportOutcome.Refused refused -> form.show(refused.errors());
            case ReportOutcome.TooLong paper ->
                form.say(getTranslation("reporting.page.too-long.sentence", paper.rows(), paper.most()));
            case ReportOutcome.Made made -> throw new IllegalStateException("nothing stands in its way");
            case ReportOutcome.Unknown unknown -> throw new IllegalStateException(report.id());
            case ReportOutcome.Absent absent -> form.say(getTranslation("reporting.page.absent.sentence"));
        }
    }

    private void look() {
        if (ready() && !background.isVisible()) {
            preview.removeAll();
            switch (desk.previews().open(report.id(), form.query())) {
                case PaperPreviews.Outcome.Opened(PaperPages pages) -> {
                    preview.add(new PaperPreview(pages));
                    preview.setVisible(true);
                    remember();
                }
                case PaperPreviews.Outcome.Nothing(ReportOutcome why) -> say(why);
            }
        }
    }

    private void issue() {
        if (ready()) {
            IssueDialog.ask(report, form.query(), desk.issuing(), form::show);
        }
    }

    private void take() {
        if (ready()) {
            remember();
        }
    }

    private void remember() {
        desk.choices().used(report.id(), form.address());
        String address = address();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        used.run();
    }

    private void nextPeriod() {
        form.nextPeriod();
        ready();
    }

    private void copy() {
        if (ready()) {
            UI.getCurrent().getPage().executeJs(COPY, address()).then(Boolean.class, done -> {
                if (Boolean.TRUE.equals(done)) {
                    Notices.done(getTranslation("papers.copied"));
                } else {
                    Notices.error(getTranslation("papers.not-copied"));
                }
            });
        }
    }
}
