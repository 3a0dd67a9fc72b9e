package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
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
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.OrganRow;
import vn.vptu.directory.Organs;

/** The organs that meet, with their dated members. */
@Route("catalogue/organs/:id?")
@Menu(title = "nav.organs", order = 630)
@PermitAll
class OrgansView extends CatalogueView<OrganRow, OrganDraft> {

    private final Leaders leaders;
    private final LocalDate today;

    OrgansView(OrganList list, Organs organs, Leaders leaders, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(organs::find, organs::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN));
        this.leaders = leaders;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<OrganRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(OrganRow organ) {
        return Validity.chip(this, organ.validFrom(), organ.validTo(), today);
    }

    @Override
    protected Component card(OrganRow organ) {
        return new Card(organ.name())
                .line(getTranslation("directory.organs.member-count", organ.members()))
                .end(state(organ));
    }

    @Override
    protected DraftForm<OrganDraft> form() {
        return new OrganForm();
    }

    @Override
    protected String nameOf(OrganDraft draft) {
        return draft.name();
    }

    private final class OrganForm extends DraftForm<OrganDraft> {

        OrganForm() {
            super(OrganDraft.class);
            TextField name = add("name", new TextField(getTranslation("directory.organs.name")));
            name.setRequiredIndicatorVisible(true);
            wide(name);
            add("code", new TextField(getTranslation("directory.organs.code"))).setRequiredIndicatorVisible(true);
            add("shortName", new TextField(getTranslation("directory.organs.short-name")))
                    .setRequiredIndicatorVisible(true);
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
            add("sortOrder", new IntegerField(getTranslation("directory.organs.sort-order")));
            Function<String, Picker> choices = Choices.leaders(leaders, today);
            addRows(
                    "members",
                    new RowsField<>(
                            getTranslation("directory.organs.members"),
                            getTranslation("directory.organs.add-member"),
                            getTranslation("directory.organs.remove-member"),
                            () -> new MemberForm(choices)));
        }

        @Override
        public OrganDraft blank() {
            return OrganDraft.blank(today);
        }
    }

    private final class MemberForm extends DraftForm<OrganDraft.Member> {

        MemberForm(Function<String, Picker> choices) {
            super(OrganDraft.Member.class);
            Picker leader = choices.apply(getTranslation("directory.organs.leader"));
            add("leaderId", leader, leader.ids()).setRequiredIndicatorVisible(true);
            add("role", new TextField(getTranslation("directory.organs.role")), Texts.nullable());
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        }

        @Override
        public OrganDraft.Member blank() {
            return OrganDraft.Member.blank(today);
        }
    }
}
