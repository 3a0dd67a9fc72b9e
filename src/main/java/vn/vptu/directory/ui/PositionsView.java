package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.PositionDraft;
import vn.vptu.directory.PositionLevel;
import vn.vptu.directory.PositionRow;
import vn.vptu.directory.Positions;

/** The positions that people hold. */
@Route("catalogue/positions/:id?")
@Menu(title = "nav.positions", order = 612)
@PermitAll
class PositionsView extends CatalogueView<PositionRow, PositionDraft> {

    private final LocalDate today;

    PositionsView(PositionList list, Positions positions, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(positions::find, positions::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN));
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<PositionRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(PositionRow position) {
        return Validity.chip(this, position.validFrom(), position.validTo(), today);
    }

    private String level(PositionLevel level) {
        return getTranslation("enum.PositionLevel." + level.name());
    }

    @Override
    protected Component card(PositionRow position) {
        return new Card(position.name())
                .line(level(position.level()))
                .line(getTranslation("directory.positions.holder-count", position.holders()))
                .end(state(position));
    }

    @Override
    protected DraftForm<PositionDraft> form() {
        return new PositionForm();
    }

    @Override
    protected String nameOf(PositionDraft draft) {
        return draft.name();
    }

    private final class PositionForm extends DraftForm<PositionDraft> {

        PositionForm() {
            super(PositionDraft.class);
            TextField name = add("name", new TextField(getTranslation("directory.positions.name")));
            name.setRequiredIndicatorVisible(true);
            wide(name);
            add("shortName", new TextField(getTranslation("directory.positions.short-name")))
                    .setRequiredIndicatorVisible(true);
            Select<PositionLevel> levels = new Select<>();
            levels.setLabel(getTranslation("directory.positions.level"));
            levels.setItems(PositionLevel.values());
            levels.setItemLabelGenerator(PositionsView.this::level);
            add("level", levels).setRequiredIndicatorVisible(true);
            IntegerField order = add("sortOrder", new IntegerField(getTranslation("directory.positions.sort-order")));
            order.setHelperText(getTranslation("directory.positions.sort-order-help"));
            addPlain("signs", new Checkbox(getTranslation("directory.positions.signs")));
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        }

        @Override
        public PositionDraft blank() {
            return PositionDraft.blank(today);
        }
    }
}
