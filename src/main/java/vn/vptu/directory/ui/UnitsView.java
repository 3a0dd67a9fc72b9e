package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitKind;
import vn.vptu.directory.UnitRow;
import vn.vptu.directory.Units;

/** The units as a tree. */
@Route("catalogue/units/:id?")
@Menu(title = "nav.units", order = 600)
@PermitAll
class UnitsView extends CatalogueView<UnitRow, UnitDraft> {

    private final Units units;
    private final boolean editable;
    private final LocalDate today;

    UnitsView(UnitList list, Units units, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(units::find, units::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN));
        this.units = units;
        this.editable = actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<UnitRow, TextFilter> columns) {
        columns.cell("name", this::name);
        columns.cell("state", this::state);
    }

    /** In the order of the tree, what belongs to another unit stands further in. */
    private Component name(UnitRow unit) {
        Span name = new Span(unit.name());
        if (isInOwnOrder()) {
            name.addClassName("vptu-depth-" + Math.min(unit.depth(), 4));
        }
        return name;
    }

    private Component state(UnitRow unit) {
        return Validity.chip(this, unit.validFrom(), unit.validTo(), today);
    }

    private String kind(UnitKind kind) {
        return getTranslation("enum.UnitKind." + kind.name());
    }

    @Override
    protected Component card(UnitRow unit) {
        Card card = new Card(unit.name())
                .line(kind(unit.kind()))
                .line(
                        unit.successorName() == null
                                ? null
                                : getTranslation("directory.units.merged-into", unit.successorName()))
                .end(state(unit));
        if (isInOwnOrder()) {
            card.addClassName("vptu-depth-" + Math.min(unit.depth(), 4));
        }
        return card;
    }

    @Override
    protected List<Component> recordExtras(long unit) {
        return List.of(new UnitStoryPanel(units, unit, editable, today, this::reopen));
    }

    @Override
    protected List<Component> recordActions(long unit) {
        return !editable || units.story(unit).ending() != null
                ? List.of()
                : List.of(Buttons.plain(
                        getTranslation("directory.units.end"),
                        () -> new EndUnitDialog(units, unit, today, () -> reopen(unit)).open()));
    }

    /** Shows a unit anew after something was done with it. */
    private void reopen(long unit) {
        refresh();
        UI.getCurrent().navigate("catalogue/units");
        UI.getCurrent().navigate("catalogue/units/" + unit);
    }

    @Override
    protected DraftForm<UnitDraft> form() {
        return new UnitForm();
    }

    @Override
    protected String nameOf(UnitDraft draft) {
        return draft.name();
    }

    private final class UnitForm extends DraftForm<UnitDraft> {

        UnitForm() {
            super(UnitDraft.class);
            TextField name = add("name", new TextField(getTranslation("directory.units.name")));
            name.setRequiredIndicatorVisible(true);
            wide(name);
            add("code", new TextField(getTranslation("directory.units.code"))).setRequiredIndicatorVisible(true);
            add("shortName", new TextField(getTranslation("directory.units.short-name")))
                    .setRequiredIndicatorVisible(true);
            Select<UnitKind> kinds = new Select<>();
            kinds.setLabel(getTranslation("directory.units.kind"));
            kinds.setItems(UnitKind.values());
            kinds.setItemLabelGenerator(UnitsView.this::kind);
            add("kind", kinds).setRequiredIndicatorVisible(true);
            add("sortOrder", new IntegerField(getTranslation("directory.units.sort-order")));
            var parent = Choices.units(units, today).apply(getTranslation("directory.units.parent"));
            wide(add("parentId", parent, parent.ids()));
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        }

        @Override
        public UnitDraft blank() {
            return UnitDraft.blank(today);
        }
    }
}
