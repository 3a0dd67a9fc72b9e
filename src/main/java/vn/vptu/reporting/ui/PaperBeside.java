package vn.vptu.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import vn.vptu.base.FieldError;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.reporting.PaperPreviews;
import vn.vptu.reporting.ReportOutcome;
import vn.vptu.reporting.Reports;

/**
 * The papers of a record beside it, page by page: where the screen has room the first one is open at once, elsewhere when it
 * is asked for. Whoever may not make a paper does not get its button.
 */
@NamedInterface("beside")
public final class PaperBeside extends Composite<Div> {

    /** Below this width nothing is beside anything. */
    private static final String ROOM = "return window.matchMedia('(min-width: 1280px)').matches";

    private final PaperPreviews previews;
    private final List<ReportDefinition<?, ?>> papers;
    private final Map<String, String> query;
    private final String address;
    private final Div place = new Div();
    private boolean asked;

    /**
     * Offers the papers.
     *
     * @param papers their ids, the most wanted first
     * @param query the parameters that all of them take
     */
    public PaperBeside(Reports reports, PaperPreviews previews, List<String> papers, Map<String, String> query) {
        this.previews = previews;
        this.papers = papers.stream()
                .map(reports::find)
                .<ReportDefinition<?, ?>>flatMap(Optional::stream)
                .filter(reports::may)
                .toList();
        this.query = query;
        this.address = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", "?", ""));
        Div content = getContent();
        content.addClassName("vptu-beside");
        content.setVisible(!this.papers.isEmpty());
        content.add(new H2(getTranslation("papers.beside")));
        Div bar = new Div();
        bar.addClassName("vptu-beside-bar");
        this.papers.forEach(paper -> bar.add(button(paper), print(paper)));
        place.addClassName("vptu-paper-preview");
        place.setVisible(false);
        content.add(bar, place);
    }

    private Button button(ReportDefinition<?, ?> paper) {
        return Buttons.plain(getTranslation(paper.titleKey()), () -> open(paper));
    }

    private Component print(ReportDefinition<?, ?> paper) {
        Anchor link = new Anchor("reports/" + paper.id() + ".pdf" + address, getTranslation("papers.beside-print"));
        link.setAriaLabel(getTranslation("papers.beside-print-label", getTranslation(paper.titleKey())));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("vptu-paper-download");
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!papers.isEmpty() && !asked) {
            asked = true;
            event.getUI().getPage().executeJs(ROOM).then(Boolean.class, roomy -> {
                if (Boolean.TRUE.equals(roomy) && !place.isVisible()) {
                    open(papers.getFirst());
                }
            });
        }
    }

    /** Opens the first paper, as its button does. */
    public void open() {
        if (!papers.isEmpty()) {
            open(papers.getFirst());
        }
    }

    private void open(ReportDefinition<?, ?> paper) {
        place.removeAll();
        switch (previews.open(paper.id(), query)) {
            case PaperPreviews.Outcome.Opened(var pages) -> place.add(new PaperPreview(pages));
            case PaperPreviews.Outcome.Nothing(ReportOutcome why) -> place.add(new Paragraph(sentence(why)));
        }
        place.setVisible(true);
    }

    private String sentence(ReportOutcome why) {
        return switch (why) {
            case ReportOutcome.Refused(List<FieldError> errors) -> FieldErrors.sentence(this, errors.getFirst());
            case ReportOutcome.TooLong paper ->
                getTranslation("reporting.page.too-long.sentence", paper.rows(), paper.most());
            case ReportOutcome.Absent _, ReportOutcome.Unknown _ -> getTranslation("reporting.page.absent.sentence");
            case ReportOutcome.Made made -> throw new IllegalStateException(made.fileName());
        };
    }
}
