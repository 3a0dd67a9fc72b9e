package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;
import vn.vptu.reporting.IssuedPaper;

/** One issued paper: what it is, the paper itself, its signed copy, and what can still become of it. */
final class IssuedPanel extends Div {

    private static final int KILOBYTE = 1024;

    private final IssuedPaper paper;
    private final IssuedDesk desk;
    private final LongConsumer ended;

    /**
     * Shows a paper.
     *
     * @param ended is told which paper to show after this one was withdrawn or replaced
     */
    IssuedPanel(IssuedPaper paper, IssuedDesk desk, Runnable close, LongConsumer ended) {
        this.paper = paper;
        this.desk = desk;
        this.ended = ended;
        addClassNames("vptu-detail", "vptu-issued");
        Div head = new Div(
                IssuedWords.state(this, paper.state()),
                Buttons.icon(Glyph.CLOSE, getTranslation("common.close"), close));
        head.addClassName("vptu-detail-head");
        add(head, new H2(paper.title()), facts(), links(), preview());
        add(new AttachmentsPanel(
                desk.attachments(),
                new OwnerRef(IssuedDesk.KIND, paper.id()),
                getTranslation("reporting.issued.signed-copy")));
        Div actions = actions();
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private DescriptionList facts() {
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, getTranslation("reporting.issued.number"), paper.number());
        desk.reports().find(paper.report()).ifPresent(report -> {
            fact(list, getTranslation("reporting.issued.report"), getTranslation(report.titleKey()));
            IssuedWords.parameters(this, report, desk.papers().query(paper))
                    .forEach(parameter -> fact(list, parameter.name(), parameter.value()));
        });
        fact(
                list,
                getTranslation("reporting.issued.issued"),
                getTranslation("reporting.issued.at-by", Moments.shown(paper.issuedAt()), paper.issuedBy()));
        IssuedPaper.End end = paper.end();
        if (end != null) {
            String how = end.replacedBy() == null
                    ? getTranslation("reporting.issued.withdrawn")
                    : getTranslation("reporting.issued.replaced");
            fact(list, how, getTranslation("reporting.issued.at-by", Moments.shown(end.at()), end.by()));
            fact(list, getTranslation("common.reason"), end.reason());
            reference(list, getTranslation("reporting.issued.replaced-by"), end.replacedBy());
        }
        reference(list, getTranslation("reporting.issued.replaces"), paper.replaces());
        fact(list, getTranslation("reporting.issued.code"), desk.papers().shownCode(paper));
        fact(
                list,
                getTranslation("reporting.issued.size"),
                getTranslation("reporting.issued.kilobytes", Math.max(1, paper.size() / KILOBYTE)));
        fact(list, getTranslation("reporting.issued.sha256"), paper.sha256());
        return list;
    }

    private static void fact(DescriptionList list, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(list, name, new Span(value));
        }
    }

    private static void fact(DescriptionList list, String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static void reference(DescriptionList list, String name, IssuedPaper.@Nullable Reference other) {
        if (other != null) {
            String words = other.number() == null ? other.title() : other.number() + " – " + other.title();
            fact(list, name, new Anchor(IssuedList.PATH + "/" + other.id(), words));
        }
    }

    private String file() {
        return IssuedList.PATH + "/" + paper.id() + ".pdf";
    }

    private Div links() {
        Anchor again = new Anchor(file(), getTranslation("reporting.issued.print"));
        again.setTarget(AnchorTarget.BLANK);
        Anchor download = new Anchor(file() + "?download=1", getTranslation("papers.format.PDF"));
        for (Anchor link : new Anchor[] {again, download}) {
            link.setRouterIgnore(true);
            link.addClassName("vptu-paper-download");
        }
        Div links = new Div(again, download);
        links.addClassName("vptu-paper-actions");
        return links;
    }

    private Div preview() {
        IFrame frame = new IFrame(file());
        frame.setTitle(paper.title());
        frame.addClassName("vptu-paper");
        Div preview = new Div(frame);
        preview.addClassName("vptu-paper-preview");
        return preview;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("vptu-detail-actions");
        if (desk.readsHistory()) {
            actions.add(Buttons.quiet(
                    getTranslation("common.history"),
                    () -> UI.getCurrent().navigate("history/" + IssuedDesk.KIND + "/" + paper.id())));
        }
        if (desk.papers().mayEnd(paper.id())) {
            actions.add(
                    Buttons.danger(getTranslation("reporting.issued.withdraw"), this::askToWithdraw),
                    Buttons.plain(getTranslation("reporting.issued.replace"), this::askToReplace));
        }
        return actions;
    }

    private void askToWithdraw() {
        new ReasonDialog(
                        getTranslation("reporting.issued.withdraw-title"),
                        getTranslation("reporting.issued.withdraw-help", paper.name()),
                        getTranslation("reporting.issued.withdraw-confirm"),
                        reason -> end(
                                reason,
                                (id, why) -> desk.issuing().withdraw(id, why),
                                getTranslation("reporting.issued.withdraw-done", paper.name())))
                .open();
    }

    private void askToReplace() {
        new ReasonDialog(
                        getTranslation("reporting.issued.replace-title"),
                        getTranslation("reporting.issued.replace-help", paper.name()),
                        getTranslation("reporting.issued.replace-confirm"),
                        reason -> end(
                                reason,
                                (id, why) -> desk.issuing().replace(id, why),
                                getTranslation("reporting.issued.replace-done", paper.name())))
                .open();
    }

    private void end(String reason, BiFunction<Long, String, SaveResult> how, String done) {
        switch (how.apply(paper.id(), reason)) {
            case SaveResult.Saved saved -> {
                Notices.done(done);
                ended.accept(saved.id());
            }
            case SaveResult.Refused refused -> {
                FieldError first = refused.errors().getFirst();
                Notices.error(getTranslation(first.code(), first.args().toArray()));
            }
            case SaveResult.Conflict _, SaveResult.Gone _ -> Notices.error(getTranslation("common.error.gone"));
        }
    }
}
