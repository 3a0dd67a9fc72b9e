package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.vptu.reporting.Forms;
import vn.vptu.reporting.NumberSchemeDraft;
import vn.vptu.reporting.NumberSchemeRow;
import vn.vptu.reporting.NumberSchemes;

/** How issued papers are numbered: which kinds at all, with which signs, from when to when. */
@Route("papers/numbers/:id?")
@Menu(title = "nav.numbers", order = 639)
@PermitAll
class NumbersView extends CatalogueView<NumberSchemeRow, NumberSchemeDraft> {

    private final Forms forms;
    private final LocalDate today;

    NumbersView(NumberSchemeList list, NumberSchemes schemes, Forms forms, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(schemes::find, schemes::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.ADMIN));
        this.forms = forms;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<NumberSchemeRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(NumberSchemeRow scheme) {
        return Validity.chip(this, scheme.validFrom(), scheme.validTo(), today);
    }

    @Override
    protected Component card(NumberSchemeRow scheme) {
        return new Card(getTranslation(forms.titleKey(scheme.report())))
                .line(scheme.typeCode() + "/" + scheme.organCode())
                .line(scheme.lastNumber())
                .end(state(scheme));
    }

    @Override
    protected DraftForm<NumberSchemeDraft> form() {
        return new NumberSchemeForm(forms, today);
    }

    @Override
    protected String nameOf(NumberSchemeDraft draft) {
        return draft.typeCode() + "/" + draft.organCode();
    }
}
