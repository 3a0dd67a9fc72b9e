package vn.vptu.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.LeaderRow;
import vn.vptu.directory.Leaders;

/** The list of leaders. */
@Component
class LeaderList extends CatalogueList<LeaderRow> {

    private final Clock clock;

    LeaderList(Leaders leaders, Clock clock) {
        super("catalogue/leaders", "directory.leaders", leaders::page, leaders::count, LeaderRow::id);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<LeaderRow> list) {
        list.number("directory.leaders.rank-order", LeaderRow::rankOrder);
        list.title("directory.leaders.full-name", LeaderRow::fullName);
        list.text("directory.leaders.titles", LeaderRow::titles).width(140).share(2);
        list.yesNo("directory.leaders.board-column", LeaderRow::boardColumn);
        list.date("directory.leaders.valid-from", LeaderRow::validFrom);
        list.lastDay("directory.leaders.valid-to", LeaderRow::validTo);
        list.state(
                (leader, words) -> Validity.words(words, leader.validFrom(), leader.validTo(), LocalDate.now(clock)));
    }
}
