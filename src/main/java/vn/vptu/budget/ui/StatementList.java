package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.budget.StatementRow;
import vn.vptu.budget.TreasuryStatements;

/** The statements of the Treasury that were compared, the latest period first. */
@Component
class StatementList extends ShortList<StatementRow, TextFilter> {

    static final String PATH = "budget/statements";

    private final TreasuryStatements statements;

    StatementList(TreasuryStatements statements) {
        super(
                PATH,
                "budget.statements",
                StatementRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        this.statements = statements;
        build();
    }

    @Override
    protected void columns(ListColumns<StatementRow> list) {
        list.title("budget.statements.file", StatementRow::fileName).share(2);
        list.narrow("budget.statements.unit-code", StatementRow::unitCode);
        list.date("budget.statements.first-day", StatementRow::firstDay);
        list.date("budget.statements.last-day", StatementRow::lastDay);
        list.number("budget.statements.lines", StatementRow::lines);
        list.number("budget.statements.recorded", StatementRow::recorded);
        list.number("budget.statements.agreed", StatementRow::agreed);
        list.number("budget.statements.differing", StatementRow::differing);
        list.number("budget.statements.lacking", StatementRow::lacking);
        list.text("budget.statements.imported-by", StatementRow::importedBy).hidden();
        list.moment("budget.statements.imported-at", StatementRow::importedAt);
    }

    @Override
    protected List<StatementRow> rows(TextFilter filter) {
        return statements.all(filter.text());
    }

    @Override
    public TextFilter filter(Function<String, Optional<String>> query) {
        return TextFilter.from(query);
    }
}
