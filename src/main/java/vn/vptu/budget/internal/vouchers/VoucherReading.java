package vn.vptu.budget.internal.vouchers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.decisions.DocumentSteps;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Puts a payment document together as its page shows it. */
@Component
class VoucherReading {

    private final VoucherLines lines;
    private final Submissions submissions;
    private final DocumentSteps steps;
    private final JdbcClient jdbc;
    private final Units units;

    VoucherReading(VoucherLines lines, Submissions submissions, DocumentSteps steps, JdbcClient jdbc, Units units) {
        this.lines = lines;
        this.submissions = submissions;
        this.steps = steps;
        this.jdbc = jdbc;
        this.units = units;
    }

    Voucher voucher(VoucherRecord record, VoucherScope.Seen seen) {
        VoucherDraft head = record.draft(List.of());
        long holder = Objects.requireNonNullElse(head.holderUnitId(), 0L);
        List<VoucherLines.Stored> visible = lines.stored(record.id()).stream()
                .filter(line -> seen.sees(VoucherQueries.spender(line.content(), holder)))
                .toList();
        List<Long> named = new ArrayList<>(List.of(holder));
        visible.forEach(line -> named.add(VoucherQueries.spender(line.content(), holder)));
        Map<Long, UnitName> names = units.named(named.stream().distinct().toList());
        Map<Long, String> tasks = tasks(visible);
        return new Voucher(
                record.id(),
                record.version(),
                record.state(),
                head.with(visible.stream().map(VoucherLines.Stored::content).toList()),
                name(names, holder),
                visible.stream()
                        .map(line -> new Voucher.Line(
                                line.number(),
                                line.content(),
                                name(names, line.content().usingUnitId()),
                                Objects.requireNonNullElse(
                                        tasks.get(line.content().taskId()), ""),
                                line.beyond()))
                        .toList(),
                record.returnedReason(),
                steps.of(Vouchers.KIND, record.id()),
                submissions.of(record.id()));
    }

    private static String name(Map<Long, UnitName> names, @Nullable Long id) {
        UnitName unit = id == null ? null : names.get(id);
        return unit == null ? "" : unit.name();
    }

    private Map<Long, String> tasks(List<VoucherLines.Stored> visible) {
        Set<Long> wanted = visible.stream()
                .map(line -> line.content().taskId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql("select id, code, name from budget_task where id in (:ids)")
                    .param("ids", wanted)
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("code") + " " + row.getString("name"));
                    });
        }
        return names;
    }
}
