package vn.vptu.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.UnitRow;
import vn.vptu.directory.Units;

/** The list of units, as a tree while it is in its own order. */
@Component
class UnitList extends CatalogueList<UnitRow> {

    private final Clock clock;

    UnitList(Units units, Clock clock) {
        super("catalogue/units", "directory.units", units::page, units::count, UnitRow::id);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<UnitRow> list) {
        list.title("directory.units.name", UnitRow::name).width(230).share(3);
        list.narrow("directory.units.code", UnitRow::code);
        list.text("directory.units.short-name", UnitRow::shortName);
        list.words(
                "directory.units.kind",
                (unit, words) -> words.say("enum.UnitKind." + unit.kind().name()));
        // The tree shows it; on a sheet of paper, or sorted otherwise, it has to be said.
        list.text("directory.units.parent", UnitRow::parentName).hidden();
        list.date("directory.units.valid-from", UnitRow::validFrom);
        list.lastDay("directory.units.valid-to", UnitRow::validTo);
        list.state((unit, words) -> Validity.words(words, unit.validFrom(), unit.validTo(), LocalDate.now(clock)));
    }
}
