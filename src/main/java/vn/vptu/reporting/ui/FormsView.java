package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Validity;
import vn.vptu.reporting.FormDraft;
import vn.vptu.reporting.FormRow;
import vn.vptu.reporting.Forms;

/** The texts and habits of papers, version by version: a caption is changed here and nowhere else. */
@Route("papers/forms/:id?")
@Menu(title = "nav.forms", order = 638)
@PermitAll
class FormsView extends CatalogueView<FormRow, FormDraft> {

    private final Forms forms;
    private final LocalDate today;

    FormsView(FormList list, Forms forms, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(forms::find, forms::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.ADMIN));
        this.forms = forms;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<FormRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(FormRow form) {
        return Validity.chip(this, form.validFrom(), form.validTo(), today);
    }

    @Override
    protected Component card(FormRow form) {
        return new Card(getTranslation(forms.titleKey(form.code())))
                .line(form.formCode())
                .end(state(form));
    }

    @Override
    protected List<Component> recordExtras(long form) {
        return List.of(new ProofLinks(form));
    }

    @Override
    protected DraftForm<FormDraft> form() {
        return new FormForm(forms);
    }

    @Override
    protected String nameOf(FormDraft draft) {
        return getTranslation(forms.titleKey(draft.code()));
    }
}
