package vn.vptu.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.TermRow;
import vn.vptu.directory.Terms;

/** The list of the terms of organs. */
@Component
class TermList extends CatalogueList<TermRow> {

    private final Clock clock;

    TermList(Terms terms, Clock clock) {
        super("catalogue/terms", "directory.terms", terms::page, terms::count, TermRow::id);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<TermRow> list) {
        list.title("directory.terms.organ", TermRow::organName).share(2);
        list.text("directory.terms.name", TermRow::name);
        list.number("directory.terms.members", TermRow::members);
        list.date("directory.terms.valid-from", TermRow::validFrom);
        list.lastDay("directory.terms.valid-to", TermRow::validTo);
        list.state((term, words) -> Validity.words(words, term.validFrom(), term.validTo(), LocalDate.now(clock)));
    }
}
