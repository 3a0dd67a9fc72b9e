package vn.vptu.budget;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.budget.internal.imports.StatementTables;

/** The statements of the Treasury that were imported, each with what was found when it was compared. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class TreasuryStatements {

    private final StatementTables tables;

    TreasuryStatements(StatementTables tables) {
        this.tables = tables;
    }

    /** The statements, the latest period first; with words, those that have them. */
    @Transactional(readOnly = true)
    public List<StatementRow> all(String text) {
        return tables.all(text);
    }

    /** The lines of a statement, those that differ first. */
    @Transactional(readOnly = true)
    public List<StatementLine> lines(long statement) {
        return tables.lines(statement);
    }
}
