package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.LeaderRow;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;

/** The leaders by rank, with their dated titles. */
@Route("catalogue/leaders/:id?")
@Menu(title = "nav.leaders", order = 620)
@PermitAll
class LeadersView extends CatalogueView<LeaderRow, LeaderDraft> {

    private final People people;
    private final Organs organs;
    private final LocalDate today;

    LeadersView(LeaderList list, Leaders leaders, People people, Organs organs, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(leaders::find, leaders::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN));
        this.people = people;
        this.organs = organs;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<LeaderRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(LeaderRow leader) {
        return Validity.chip(this, leader.validFrom(), leader.validTo(), today);
    }

    @Override
    protected Component card(LeaderRow leader) {
        return new Card(leader.rankOrder() + ". " + leader.fullName())
                .line(leader.titles())
                .end(state(leader));
    }

    @Override
    protected DraftForm<LeaderDraft> form() {
        return new LeaderForm();
    }

    @Override
    protected String nameOf(LeaderDraft draft) {
        Long person = draft.personId();
        return person == null ? "" : Choices.nameOf(people, person);
    }

    private final class LeaderForm extends DraftForm<LeaderDraft> {

        LeaderForm() {
            super(LeaderDraft.class);
            Picker person = Choices.person(getTranslation("directory.leaders.person"), people);
            add("personId", person, person.ids()).setRequiredIndicatorVisible(true);
            wide(person);
            IntegerField rank = add("rankOrder", new IntegerField(getTranslation("directory.leaders.rank-order")));
            rank.setRequiredIndicatorVisible(true);
            rank.setHelperText(getTranslation("directory.leaders.rank-order-help"));
            addPlain("boardColumn", new Checkbox(getTranslation("directory.leaders.own-column")));
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
            Function<String, Picker> choices = Choices.organs(organs, today);
            addRows(
                    "titles",
                    new RowsField<>(
                            getTranslation("directory.leaders.titles"),
                            getTranslation("directory.leaders.add-title"),
                            getTranslation("directory.leaders.remove-title"),
                            () -> new TitleForm(choices)));
        }

        @Override
        public LeaderDraft blank() {
            return LeaderDraft.blank(today);
        }
    }

    private final class TitleForm extends DraftForm<LeaderDraft.Title> {

        TitleForm(Function<String, Picker> choices) {
            super(LeaderDraft.Title.class);
            TextField shortTitle = add("shortTitle", new TextField(getTranslation("directory.leaders.short-title")));
            shortTitle.setRequiredIndicatorVisible(true);
            Picker organ = choices.apply(getTranslation("directory.leaders.organ"));
            add("organId", organ, organ.ids()).setRequiredIndicatorVisible(true);
            wide(add("fullTitle", new TextField(getTranslation("directory.leaders.full-title"))));
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
            addPlain("mainTitle", new Checkbox(getTranslation("directory.leaders.main-title")));
        }

        @Override
        public LeaderDraft.Title blank() {
            return LeaderDraft.Title.blank(today);
        }
    }
}
