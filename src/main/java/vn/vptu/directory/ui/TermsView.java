package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.Organs;
import vn.vptu.directory.TermDraft;
import vn.vptu.directory.TermRow;
import vn.vptu.directory.Terms;

/** The terms of organs; a new one takes the members over or begins without any. */
@Route("catalogue/terms/:id?")
@Menu(title = "nav.terms", order = 635)
@PermitAll
class TermsView extends CatalogueView<TermRow, TermDraft> {

    private final Terms terms;
    private final Organs organs;
    private final boolean editable;
    private final LocalDate today;

    TermsView(TermList list, Terms terms, Organs organs, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(terms::find, terms::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN));
        this.terms = terms;
        this.organs = organs;
        this.editable = actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<TermRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(TermRow term) {
        return Validity.chip(this, term.validFrom(), term.validTo(), today);
    }

    @Override
    protected Component card(TermRow term) {
        return new Card(term.organName()).line(term.name()).end(state(term));
    }

    @Override
    protected List<Component> recordActions(long term) {
        int waiting = editable ? terms.fromBefore(term) : 0;
        return waiting == 0
                ? List.of()
                : List.of(Buttons.plain(getTranslation("directory.terms.begin"), () -> ask(term, waiting)));
    }

    private void ask(long term, int waiting) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("directory.terms.begin"));
        ask.setText(getTranslation("directory.terms.begin-sentence", waiting));
        ask.setConfirmButton(getTranslation("directory.terms.keep"), keep -> begin(term, true));
        ask.setRejectable(true);
        ask.setRejectButton(getTranslation("directory.terms.clear"), clear -> begin(term, false));
        ask.setCancelable(true);
        ask.setCancelButton(getTranslation("common.back"), back -> {});
        ask.open();
    }

    private void begin(long term, boolean keep) {
        switch (terms.begin(term, keep)) {
            case SaveResult.Saved saved -> {
                Notices.done(getTranslation("common.saved"));
                refresh();
                getUI().ifPresent(ui -> ui.navigate("catalogue/terms"));
            }
            case SaveResult.Refused refused ->
                refused.errors()
                        .forEach(error -> Notices.error(
                                getTranslation(error.code(), error.args().toArray())));
            case SaveResult.Conflict _, SaveResult.Gone _ -> Notices.error(getTranslation("common.error.gone"));
        }
    }

    @Override
    protected DraftForm<TermDraft> form() {
        return new TermForm();
    }

    @Override
    protected String nameOf(TermDraft draft) {
        return draft.name();
    }

    private final class TermForm extends DraftForm<TermDraft> {

        TermForm() {
            super(TermDraft.class);
            var organ = Choices.organs(organs, today).apply(getTranslation("directory.terms.organ"));
            wide(add("organId", organ, organ.ids()));
            organ.setRequiredIndicatorVisible(true);
            TextField name = add("name", new TextField(getTranslation("directory.terms.name")));
            name.setRequiredIndicatorVisible(true);
            name.setPlaceholder(getTranslation("directory.terms.example"));
            wide(name);
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        }

        @Override
        public TermDraft blank() {
            return TermDraft.blank(today);
        }
    }
}
