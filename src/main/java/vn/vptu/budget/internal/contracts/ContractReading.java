package vn.vptu.budget.internal.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Appendix;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Puts a contract together as its page shows it. */
@Component
class ContractReading {

    private final ContractLines lines;
    private final ContractPaperTable papers;
    private final AppendixRepository appendices;
    private final ContractSums sums;
    private final Reservations reservations;
    private final DocumentSteps steps;
    private final JdbcClient jdbc;
    private final Units units;

    ContractReading(
            ContractLines lines,
            ContractPaperTable papers,
            AppendixRepository appendices,
            ContractSums sums,
            Reservations reservations,
            DocumentSteps steps,
            JdbcClient jdbc,
            Units units) {
        this.lines = lines;
        this.papers = papers;
        this.appendices = appendices;
        this.sums = sums;
        this.reservations = reservations;
        this.steps = steps;
        this.jdbc = jdbc;
        this.units = units;
    }

    Contract contract(ContractRecord record) {
        long id = record.id();
        List<ContractLines.Stored> stored = lines.all(id);
        List<AppendixRecord> added = appendices.findByContractIdOrderById(id);
        List<ContractLines.Stored> own = stored.stream()
                .filter(line -> line.appendix() == ContractLines.CONTRACT)
                .toList();
        ContractDraft draft = record.draft(ContractLines.contents(own));
        Map<Long, UnitName> names = units.named(units(record, stored));
        return new Contract(
                id,
                record.version(),
                record.state(),
                draft,
                supplier(Objects.requireNonNull(draft.supplierId())),
                name(names, record.holderUnitId()),
                record.endsNow(),
                sums.of(id, null).orElseThrow(),
                bound(stored, added, names),
                papers.of(id),
                added.stream().map(each -> appendix(each, stored)).toList(),
                record.liquidationNumber(),
                record.liquidatedOn(),
                record.returnedReason(),
                steps.of(Contracts.KIND, id));
    }

    private static List<Long> units(ContractRecord record, List<ContractLines.Stored> stored) {
        List<Long> ids = new ArrayList<>(List.of(record.holderUnitId()));
        stored.stream()
                .map(line -> line.content().usingUnitId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids.stream().distinct().toList();
    }

    private List<Contract.Bound> bound(
            List<ContractLines.Stored> stored, List<AppendixRecord> added, Map<Long, UnitName> names) {
        Map<Long, String> tasks = tasks(stored);
        Map<Long, String> numbers = added.stream()
                .filter(each -> each.state() == DocumentState.APPROVED)
                .collect(Collectors.toMap(AppendixRecord::id, AppendixRecord::number));
        return stored.stream()
                .filter(line -> line.appendix() == ContractLines.CONTRACT || numbers.containsKey(line.appendix()))
                .map(line -> new Contract.Bound(
                        numbers.get(line.appendix()),
                        line.content(),
                        name(names, line.content().usingUnitId()),
                        Objects.requireNonNullElse(tasks.get(line.content().taskId()), ""),
                        line.reservation(),
                        left(line.reservation())))
                .toList();
    }

    private Dong left(@Nullable Long reservation) {
        return Optional.ofNullable(reservation)
                .flatMap(reservations::find)
                .map(ReservationRow::remainder)
                .map(Dong::of)
                .orElse(Dong.ZERO);
    }

    private Appendix appendix(AppendixRecord record, List<ContractLines.Stored> stored) {
        List<ContractLines.Stored> own =
                stored.stream().filter(line -> line.appendix() == record.id()).toList();
        return new Appendix(
                record.id(),
                record.contractId(),
                record.version(),
                record.state(),
                record.draft(ContractLines.contents(own)),
                record.returnedReason(),
                steps.of(Contracts.APPENDIX, record.id()));
    }

    private String supplier(long id) {
        return jdbc.sql("select concat(name, ' – ', tax_code) from budget_supplier where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static String name(Map<Long, UnitName> names, @Nullable Long id) {
        UnitName unit = id == null ? null : names.get(id);
        return unit == null ? "" : unit.name();
    }

    private Map<Long, String> tasks(List<ContractLines.Stored> stored) {
        Set<Long> wanted = stored.stream()
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
