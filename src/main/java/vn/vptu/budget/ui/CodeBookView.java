package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Validity;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeRow;

/** The codes of one book, version by version. */
abstract class CodeBookView extends CatalogueView<CodeRow, CodeDraft> {

    private final CodeBook book;
    private final BudgetCodes codes;
    private final LocalDate today;

    CodeBookView(CodeBookList list, CodeBook book, BudgetCodes codes, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(
                        id -> codes.find(book, id), (id, version, draft) -> codes.save(book, id, version, draft)),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        this.book = book;
        this.codes = codes;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected final void cells(ListGrid<CodeRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(CodeRow code) {
        return Validity.chip(this, code.validFrom(), code.validTo(), today);
    }

    @Override
    protected final Component card(CodeRow code) {
        Card card = new Card(getTranslation("budget.codes.card", code.code(), code.name()));
        if (book.kinds().size() > 1) {
            card.line(getTranslation("enum.CodeKind." + code.kind().name()));
        }
        return card.end(state(code));
    }

    @Override
    protected final DraftForm<CodeDraft> form() {
        return new CodeForm(book, codes, today);
    }

    @Override
    protected final String nameOf(CodeDraft draft) {
        return getTranslation("budget.codes.card", draft.code(), draft.name());
    }
}
