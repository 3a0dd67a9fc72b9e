package vn.vptu.budget.internal.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareBalance;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.BalanceQueries;

/** What is left of a year, as the lines of the document that takes it back or carries it over: nobody adds it up again. */
@Component
public class LeftOvers {

    private final BalanceQueries balances;
    private final JdbcClient jdbc;

    LeftOvers(BalanceQueries balances, JdbcClient jdbc) {
        this.balances = balances;
        this.jdbc = jdbc;
    }

    /**
     * The lines of a document of a kind for a year: what is free in that year to be taken back, what is free and what is
     * advanced in the year before to be carried over. None for any other kind.
     */
    public List<DecisionDraft.Line> of(DecisionKind kind, int year, long holder) {
        return switch (kind) {
            case WITHDRAWAL -> free(year, holder, task -> task);
            case CARRY_OVER -> {
                Map<Long, Long> tasks = tasksAfter(year - 1);
                List<DecisionDraft.Line> lines = new ArrayList<>(free(year - 1, holder, tasks::get));
                lines.addAll(advances(year - 1, holder, tasks::get));
                yield lines;
            }
            default -> List.of();
        };
    }

    private List<DecisionDraft.Line> free(int year, long holder, UnaryOperator<@Nullable Long> task) {
        return shares(year, holder).stream()
                .filter(share -> share.balance().free().compareTo(Dong.ZERO) > 0)
                .map(share -> line(share.share(), share.balance().free(), null, task))
                .toList();
    }

    private List<ShareBalance> shares(int year, long holder) {
        return balances.shares(new ShareFilter(year, holder, null, null, null, null, null, null));
    }

    /** What was drawn in advance on a subitem and is not settled. */
    private List<DecisionDraft.Line> advances(int year, long holder, UnaryOperator<@Nullable Long> task) {
        List<DecisionDraft.Line> lines = new ArrayList<>();
        shares(year, holder).stream()
                .filter(share -> !share.balance().advance().isZero())
                .forEach(share -> jdbc.sql("select subitem, sum(advance) as left_open from budget_entry"
                                + " where share_id = ? and subitem is not null group by subitem"
                                + " having sum(advance) > 0 order by subitem")
                        .param(share.id())
                        .query(row -> {
                            lines.add(line(
                                    share.share(), Dong.of(row.getLong("left_open")), row.getString("subitem"), task));
                        }));
        return lines;
    }

    private static DecisionDraft.Line line(
            ShareRef share, Dong amount, @Nullable String advancedOn, UnaryOperator<@Nullable Long> task) {
        return new DecisionDraft.Line(
                share.key().chapter(),
                share.key().subcategory(),
                share.key().source(),
                share.key().programme(),
                share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId(),
                share.taskId() == ShareRef.NO_TASK ? null : task.apply(share.taskId()),
                amount,
                null,
                advancedOn != null,
                advancedOn,
                null);
    }

    /** The tasks of the next year by those of a year: a task is of one year, and goes on under its code. */
    private Map<Long, Long> tasksAfter(int year) {
        Map<Long, Long> tasks = new HashMap<>();
        jdbc.sql("select t.id, n.id as next from budget_task t join budget_task n on n.code = t.code"
                        + " and n.year = t.year + 1 where t.year = ?")
                .param(year)
                .query(row -> {
                    tasks.put(row.getLong("id"), Objects.requireNonNull(row.getObject("next", Long.class)));
                });
        return tasks;
    }
}
