package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeMappings;
import vn.vptu.budget.MappingDraft;
import vn.vptu.budget.MappingRow;

/** What the codes of an earlier index are in the one that followed. */
@Route("budget/mappings/:id?")
@Menu(title = "nav.budget-mappings", order = 281)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class MappingsView extends CatalogueView<MappingRow, MappingDraft> {

    MappingsView(MappingList list, CodeMappings mappings, CurrentActor actor) {
        super(
                list,
                CatalogueSource.of(mappings::find, mappings::save),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        build();
    }

    @Override
    protected Component card(MappingRow mapping) {
        return new Card(getTranslation("budget.mappings.card", mapping.oldCode(), mapping.newCode()))
                .line(mapping.newName())
                .line(getTranslation("enum.CodeKind." + mapping.kind().name()));
    }

    @Override
    protected DraftForm<MappingDraft> form() {
        return new MappingForm();
    }

    @Override
    protected String nameOf(MappingDraft draft) {
        return getTranslation("budget.mappings.card", draft.oldCode(), draft.newCode());
    }

    private final class MappingForm extends DraftForm<MappingDraft> {

        MappingForm() {
            super(MappingDraft.class);
            Select<CodeKind> kind = new Select<>();
            kind.setLabel(getTranslation("budget.codes.kind"));
            kind.setItems(CodeBook.INDEX.kinds().stream()
                    .filter(each -> each.digits() > 0)
                    .toList());
            kind.setItemLabelGenerator(each -> getTranslation("enum.CodeKind." + each.name()));
            add("kind", kind).setRequiredIndicatorVisible(true);
            add("validFrom", Dates.field(getTranslation("common.from"))).setRequiredIndicatorVisible(true);
            add("oldCode", new TextField(getTranslation("budget.mappings.old-code")))
                    .setRequiredIndicatorVisible(true);
            add("newCode", new TextField(getTranslation("budget.mappings.new-code")))
                    .setRequiredIndicatorVisible(true);
            TextField basis =
                    add("legalBasis", new TextField(getTranslation("budget.codes.legal-basis")), Texts.nullable());
            basis.setPlaceholder(getTranslation("budget.codes.legal-basis-example"));
            wide(basis);
            TextArea note = add("note", new TextArea(getTranslation("budget.mappings.note")), Texts.nullable());
            note.setHelperText(getTranslation("budget.mappings.note-help"));
            wide(note);
        }

        @Override
        public MappingDraft blank() {
            return MappingDraft.blank();
        }
    }
}
