package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeRow;

/** The list of the codes of one book, every version of each. */
abstract class CodeBookList extends CatalogueList<CodeRow> {

    private final CodeBook book;
    private final Clock clock;

    CodeBookList(String path, String key, CodeBook book, BudgetCodes codes, Clock clock) {
        super(
                path,
                key,
                (search, page) -> codes.page(book, search, page),
                search -> codes.count(book, search),
                CodeRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        this.book = book;
        this.clock = clock;
        build();
    }

    @Override
    protected final void columns(ListColumns<CodeRow> list) {
        list.narrow("budget.codes.code", CodeRow::code);
        list.title("budget.codes.name", CodeRow::name).share(2);
        if (book.kinds().size() > 1) {
            list.words(
                            "budget.codes.kind",
                            (code, words) ->
                                    words.say("enum.CodeKind." + code.kind().name()))
                    .narrow();
            list.narrow("budget.codes.parent", CodeRow::parentCode);
        }
        if (book == CodeBook.SOURCE) {
            list.yesNo("budget.codes.carries-over", CodeRow::carriesOver);
        }
        list.date("budget.codes.valid-from", CodeRow::validFrom);
        list.lastDay("budget.codes.valid-to", CodeRow::validTo);
        list.text("budget.codes.legal-basis", CodeRow::legalBasis).hidden();
        list.yesNo("budget.codes.confirmed", CodeRow::confirmed).hidden();
        list.state((code, words) -> Validity.words(words, code.validFrom(), code.validTo(), LocalDate.now(clock)));
    }
}
