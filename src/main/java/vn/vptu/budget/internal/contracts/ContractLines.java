package vn.vptu.budget.internal.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ShareRef;

/** The lines of contracts and of their appendices as they are stored, in their order. */
@Component
class ContractLines {

    /** Stands for the contract itself among its appendices. */
    static final long CONTRACT = 0;

    private final JdbcClient jdbc;

    ContractLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line as it is stored.
     *
     * @param appendix the appendix it belongs to, {@link #CONTRACT} for none
     * @param number from 1
     * @param reservation what was set aside for it when it was approved
     */
    record Stored(
            long appendix,
            int number,
            ContractLine content,
            @Nullable Long reservation) {}

    /** The lines of the contract itself, or of an appendix. */
    List<Stored> of(long contract, long appendix) {
        return jdbc.sql("select * from budget_contract_line where contract_id = ? and appendix_id = ? order by line_no")
                .params(contract, appendix)
                .query((row, n) -> stored(row))
                .list();
    }

    /** Those of the contract and of all its appendices. */
    List<Stored> all(long contract) {
        return jdbc.sql("select * from budget_contract_line where contract_id = ? order by appendix_id, line_no")
                .param(contract)
                .query((row, n) -> stored(row))
                .list();
    }

    static List<ContractLine> contents(List<Stored> stored) {
        return stored.stream().map(Stored::content).toList();
    }

    /** The sum of the lines that are approved: of the contract and of its approved appendices. */
    long bound(long contract) {
        return jdbc.sql("select coalesce(sum(l.amount), 0) from budget_contract_line l"
                        + " left join budget_contract_appendix a on a.id = l.appendix_id"
                        + " where l.contract_id = ? and (l.appendix_id = 0 or a.state = 'APPROVED')")
                .param(contract)
                .query(Long.class)
                .single();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        ContractLine line = new ContractLine(
                row.getInt("year"),
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"),
                number(row, "using_unit_id"),
                number(row, "task_id"),
                Dong.of(row.getLong("amount")),
                number(row, "request_reservation_id"));
        return new Stored(row.getLong("appendix_id"), row.getInt("line_no"), line, number(row, "reservation_id"));
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Writes these lines in the place of those that are there. */
    void replace(long contract, long appendix, List<ContractLine> lines) {
        jdbc.sql("delete from budget_contract_line where contract_id = ? and appendix_id = ?")
                .params(contract, appendix)
                .update();
        for (int i = 0; i < lines.size(); i++) {
            ContractLine line = lines.get(i);
            jdbc.sql("insert into budget_contract_line (contract_id, appendix_id, line_no, year, chapter, subcategory,"
                            + " source, programme, using_unit_id, task_id, amount, request_reservation_id)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            contract,
                            appendix,
                            i + 1,
                            line.year(),
                            line.chapter(),
                            line.subcategory(),
                            line.source(),
                            Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME),
                            line.usingUnitId(),
                            line.taskId(),
                            Objects.requireNonNull(line.amount()).amount(),
                            line.requestReservationId())
                    .update();
        }
    }

    /** Notes what was set aside when it was approved. */
    void approved(long contract, Stored line, long reservation) {
        jdbc.sql("update budget_contract_line set reservation_id = ? where contract_id = ? and appendix_id = ?"
                        + " and line_no = ?")
                .params(reservation, contract, line.appendix(), line.number())
                .update();
    }

    /** The share that a line names; empty while its codes are not whole. */
    static Optional<ShareRef> share(@Nullable Long holder, ContractLine line) {
        Integer year = line.year();
        String chapter = line.chapter();
        String subcategory = line.subcategory();
        String source = line.source();
        if (year == null || holder == null || chapter == null || subcategory == null || source == null) {
            return Optional.empty();
        }
        BudgetKey key = new BudgetKey(
                year,
                holder,
                chapter,
                subcategory,
                source,
                Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME));
        return Optional.of(new ShareRef(
                key,
                Objects.requireNonNullElse(line.usingUnitId(), ShareRef.OWN),
                Objects.requireNonNullElse(line.taskId(), ShareRef.NO_TASK)));
    }
}
