package vn.vptu.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.PositionRow;
import vn.vptu.directory.Positions;

/** The list of positions, the highest first. */
@Component
class PositionList extends CatalogueList<PositionRow> {

    private final Clock clock;

    PositionList(Positions positions, Clock clock) {
        super("catalogue/positions", "directory.positions", positions::page, positions::count, PositionRow::id);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<PositionRow> list) {
        list.number("directory.positions.sort-order", PositionRow::sortOrder);
        list.title("directory.positions.name", PositionRow::name).share(2);
        list.narrow("directory.positions.short-name", PositionRow::shortName);
        list.words(
                "directory.positions.level",
                (position, words) ->
                        words.say("enum.PositionLevel." + position.level().name()));
        list.number("directory.positions.holders", PositionRow::holders);
        list.lastDay("directory.positions.valid-to", PositionRow::validTo);
        list.state((position, words) ->
                Validity.words(words, position.validFrom(), position.validTo(), LocalDate.now(clock)));
    }
}
