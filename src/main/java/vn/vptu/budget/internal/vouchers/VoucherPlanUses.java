package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.PendingUse;
import vn.vptu.budget.PendingUses;
import vn.vptu.budget.PlanUse;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;

/** What payment documents use of which subitem, for internal plans to be compared with. */
@Component
public class VoucherPlanUses implements PendingUses {

    private final PaidChoices paid;
    private final JdbcClient jdbc;

    VoucherPlanUses(PaidChoices paid, JdbcClient jdbc) {
        this.paid = paid;
        this.jdbc = jdbc;
    }

    /** What each line that is whole uses; nothing for what gives money back. */
    public List<PlanUse> of(@Nullable Long id, VoucherDraft draft) {
        VoucherKind kind = draft.kind();
        LocalDate on = draft.drawnOn();
        List<PlanUse> all = new ArrayList<>();
        if (kind == null || on == null) {
            return all;
        }
        for (VoucherDraft.Line line : draft.lines()) {
            Dong amount = line.amount();
            if (amount == null) {
                continue;
            }
            if (kind.draws()) {
                VoucherPostings.share(draft, line)
                        .filter(share -> line.subitem() != null)
                        .ifPresent(share -> all.add(new PlanUse(
                                share, Objects.requireNonNull(line.subitem()), amount, on, line.reservationId())));
            } else {
                Optional.ofNullable(line.settlesEntryId())
                        .flatMap(entry -> paid.find(entry, id))
                        .ifPresent(entry -> all.addAll(moved(kind, line, entry, amount, on)));
            }
        }
        return all;
    }

    /** What a settlement or a reclassification takes from where it was paid and brings to where it belongs. */
    private static List<PlanUse> moved(
            VoucherKind kind, VoucherDraft.Line line, PaidEntry entry, Dong amount, LocalDate on) {
        ShareRef from = entry.share();
        return switch (kind) {
            case SETTLEMENT ->
                List.of(
                        PlanUse.of(
                                from, Objects.requireNonNullElse(line.settledSubitem(), entry.subitem()), amount, on),
                        PlanUse.of(
                                from,
                                entry.subitem(),
                                smaller(amount, entry.left()).negate(),
                                on));
            case RECLASSIFICATION ->
                List.of(
                        PlanUse.of(
                                VoucherPostings.target(from, line),
                                Objects.requireNonNullElse(line.toSubitem(), entry.subitem()),
                                amount,
                                on),
                        PlanUse.of(from, entry.subitem(), amount.negate(), on));
            default -> List.of();
        };
    }

    private static Dong smaller(Dong one, Dong other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** A line on its way that draws, or settles where it was spent, with what of it is drawn beyond the advance. */
    @Override
    public List<PendingUse> of(ShareRef share) {
        BudgetKey key = share.key();
        List<PendingUse> all = new ArrayList<>();
        jdbc.sql("select v.id, v.kind, v.drawn_on, l.subitem, l.settled_subitem, l.amount, l.beyond,"
                        + " l.draw_reservation_id from budget_voucher v join budget_voucher_line l on l.voucher_id = v.id"
                        + " where v.state in ('APPROVED', 'SENT', 'REFUSED')"
                        + " and v.kind in ('DRAW_ACTUAL', 'DRAW_ADVANCE', 'SETTLEMENT') and v.year = :year"
                        + " and v.holder_unit_id = :holder and l.chapter = :chapter and l.subcategory = :subcategory"
                        + " and l.source = :source and l.programme = :programme and coalesce(l.using_unit_id, 0) = :unit"
                        + " and coalesce(l.task_id, 0) = :task")
                .param("year", key.year())
                .param("holder", key.holderUnitId())
                .param("chapter", key.chapter())
                .param("subcategory", key.subcategory())
                .param("source", key.source())
                .param("programme", key.programme())
                .param("unit", share.usingUnitId())
                .param("task", share.taskId())
                .query(row -> {
                    all.addAll(waiting(share, row));
                });
        return all;
    }

    private static List<PendingUse> waiting(ShareRef share, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        LocalDate on = row.getObject("drawn_on", LocalDate.class);
        String subitem = row.getString("subitem");
        String spentOn = row.getString("settled_subitem");
        Dong amount = Dong.of(row.getLong("amount"));
        Dong beyond = Dong.of(row.getLong("beyond"));
        if (!row.getString("kind").equals(VoucherKind.SETTLEMENT.name())) {
            Long reservation = VoucherLines.number(row, "draw_reservation_id");
            return List.of(new PendingUse(Vouchers.KIND, id, new PlanUse(share, subitem, amount, on, reservation)));
        }
        return List.of(
                new PendingUse(Vouchers.KIND, id, PlanUse.of(share, spentOn == null ? subitem : spentOn, amount, on)),
                new PendingUse(
                        Vouchers.KIND,
                        id,
                        PlanUse.of(share, subitem, amount.minus(beyond).negate(), on)));
    }
}
