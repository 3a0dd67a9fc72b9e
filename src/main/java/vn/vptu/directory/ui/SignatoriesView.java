package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Texts;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.People;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.directory.SignatoryRow;

/** Who signs which papers from when to when; days with two or with nobody are said. */
@Route("catalogue/signatories/:id?")
@Menu(title = "nav.signatories", order = 637)
@PermitAll
class SignatoriesView extends CatalogueView<SignatoryRow, SignatoryDraft> {

    private final Signatories signatories;
    private final People people;
    private final LocalDate today;
    private final List<Signatories.Paper> papers;

    SignatoriesView(SignatoryList list, Signatories signatories, People people, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(signatories::find, signatories::save),
                actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.ADMIN));
        this.signatories = signatories;
        this.people = people;
        this.today = LocalDate.now(clock);
        this.papers = signatories.papers();
        build();
    }

    @Override
    protected void cells(ListGrid<SignatoryRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private String family(PaperFamily family) {
        return getTranslation("enum.PaperFamily." + family.name());
    }

    private String paper(@Nullable String id) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .map(paper -> getTranslation(paper.titleKey()))
                .orElseGet(() -> getTranslation("directory.signatories.any-paper"));
    }

    private Chip state(SignatoryRow row) {
        SignatoryRow.Problem problem = row.problem();
        if (problem == null) {
            return Validity.chip(this, row.validFrom(), row.validTo(), today);
        }
        return new Chip(getTranslation("enum.SignatoryRowKind." + problem.kind().name()), Chip.Tone.WARN);
    }

    @Override
    protected Component card(SignatoryRow row) {
        return new Card(row.name() == null ? row.title() : row.name())
                .line(row.lines())
                .line(family(row.family()))
                .end(state(row));
    }

    @Override
    protected List<Component> recordExtras(long signatory) {
        return signatories.problem(signatory).map(this::warning).stream().toList();
    }

    private Component warning(SignatoryRow.Problem problem) {
        String since = VietnameseDates.numeric(problem.from());
        Paragraph warning = new Paragraph(
                problem.kind() == SignatoryRow.Kind.GAP
                        ? getTranslation("directory.signatories.gap", since)
                        : getTranslation("directory.signatories.overlap", since, problem.who()));
        warning.addClassName("vptu-callout");
        return warning;
    }

    @Override
    protected DraftForm<SignatoryDraft> form() {
        return new SignatoryForm();
    }

    @Override
    protected String nameOf(SignatoryDraft draft) {
        return draft.authority() == null ? draft.title() : draft.authority() + " / " + draft.title();
    }

    private final class SignatoryForm extends DraftForm<SignatoryDraft> {

        SignatoryForm() {
            super(SignatoryDraft.class);
            Select<PaperFamily> families = new Select<>();
            families.setLabel(getTranslation("directory.signatories.family"));
            families.setItems(PaperFamily.values());
            families.setItemLabelGenerator(SignatoriesView.this::family);
            add("family", families).setRequiredIndicatorVisible(true);
            Select<String> paper = new Select<>();
            paper.setLabel(getTranslation("directory.signatories.paper"));
            paper.setItems(papers.stream().map(Signatories.Paper::id).toList());
            paper.setItemLabelGenerator(SignatoriesView.this::paper);
            paper.setEmptySelectionAllowed(true);
            paper.setEmptySelectionCaption(getTranslation("directory.signatories.any-paper"));
            add("paper", paper);
            TextField authority = text("authority", "directory.signatories.authority");
            authority.setHelperText(getTranslation("directory.signatories.authority-help"));
            TextField title = add("title", new TextField(getTranslation("directory.signatories.title-line")));
            title.setRequiredIndicatorVisible(true);
            wide(title);
            Picker person = Choices.person(getTranslation("directory.signatories.person"), people);
            wide(add("personId", person, person.ids()));
            text("signerName", "directory.signatories.signer-name")
                    .setHelperText(getTranslation("directory.signatories.signer-name-help"));
            add("place", new TextField(getTranslation("directory.signatories.place")), Texts.nullable())
                    .setHelperText(getTranslation("directory.signatories.place-help"));
            add("sortOrder", new IntegerField(getTranslation("directory.signatories.sort-order")));
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        }

        private TextField text(String name, String key) {
            TextField field = add(name, new TextField(getTranslation(key)), Texts.nullable());
            wide(field);
            return field;
        }

        @Override
        public SignatoryDraft blank() {
            return SignatoryDraft.blank(today);
        }
    }
}
