package vn.vptu.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.OrganRow;
import vn.vptu.directory.Organs;

/** The list of organs. */
@Component
class OrganList extends CatalogueList<OrganRow> {

    private final Clock clock;

    OrganList(Organs organs, Clock clock) {
        super("catalogue/organs", "directory.organs", organs::page, organs::count, OrganRow::id);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<OrganRow> list) {
        list.narrow("directory.organs.code", OrganRow::code);
        list.title("directory.organs.name", OrganRow::name).share(2);
        list.text("directory.organs.short-name", OrganRow::shortName);
        list.number("directory.organs.members", OrganRow::members);
        list.date("directory.organs.valid-from", OrganRow::validFrom);
        list.lastDay("directory.organs.valid-to", OrganRow::validTo);
        list.state((organ, words) -> Validity.words(words, organ.validFrom(), organ.validTo(), LocalDate.now(clock)));
    }
}
