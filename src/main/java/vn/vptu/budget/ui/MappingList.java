package vn.vptu.budget.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.budget.CodeMappings;
import vn.vptu.budget.MappingRow;

/** The list of old codes and what they are now. */
@Component
class MappingList extends CatalogueList<MappingRow> {

    MappingList(CodeMappings mappings) {
        super(
                "budget/mappings",
                "budget.mappings",
                mappings::page,
                mappings::count,
                MappingRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        build();
    }

    @Override
    protected void columns(ListColumns<MappingRow> list) {
        list.narrow("budget.mappings.old-code", MappingRow::oldCode);
        list.narrow("budget.mappings.new-code", MappingRow::newCode);
        list.title("budget.mappings.new-name", MappingRow::newName).share(2);
        list.words(
                        "budget.codes.kind",
                        (mapping, words) ->
                                words.say("enum.CodeKind." + mapping.kind().name()))
                .narrow();
        list.date("budget.codes.valid-from", MappingRow::validFrom);
        list.text("budget.codes.legal-basis", MappingRow::legalBasis).hidden();
        list.text("budget.mappings.note", MappingRow::note).hidden();
    }
}
