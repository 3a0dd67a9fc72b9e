package vn.vptu.budget.internal.vouchers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.documents.SeenDocuments;
import vn.vptu.budget.internal.documents.TaskTitles;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Puts a payment document together as its page shows it. */
@Component
class VoucherReading {

    private final VoucherLines lines;
    private final VoucherPayees payees;
    private final Submissions submissions;
    private final DocumentSteps steps;
    private final TaskTitles titles;
    private final Units units;

    VoucherReading(
            VoucherLines lines,
            VoucherPayees payees,
            Submissions submissions,
            DocumentSteps steps,
            TaskTitles titles,
            Units units) {
        this.lines = lines;
        this.payees = payees;
        this.submissions = submissions;
        this.steps = steps;
        this.titles = titles;
        this.units = units;
    }

    Voucher voucher(VoucherRecord record, SeenDocuments seen) {
        VoucherDraft head = record.draft(List.of(), seen.all() ? payees.of(record.id()) : List.of());
        long holder = Objects.requireNonNullElse(head.holderUnitId(), 0L);
        List<VoucherLines.Stored> visible = lines.stored(record.id()).stream()
                .filter(line -> seen.sees(VoucherQueries.spender(line.content(), holder)))
                .toList();
        List<Long> named = new ArrayList<>(List.of(holder));
        visible.forEach(line -> named.add(VoucherQueries.spender(line.content(), holder)));
        Map<Long, UnitName> names = units.named(named.stream().distinct().toList());
        Map<Long, String> tasks =
                titles.of(visible.stream().map(line -> line.content().taskId()).toList());
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
}
