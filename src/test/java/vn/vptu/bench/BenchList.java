package vn.vptu.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.ReportContent;

/** A list of every kind of column, with a sum. */
final class BenchList implements ListPaper<BenchList.Params, BenchList.Line> {

    record Params() {}

    record Line(String code, String name, LocalDate day, Long count, BigDecimal amount) {}

    @Override
    public String id() {
        return "bench-list";
    }

    @Override
    public String titleKey() {
        return "bench-list";
    }

    @Override
    public String group() {
        return "directory";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FINANCE);
    }

    @Override
    public Class<Params> params() {
        return Params.class;
    }

    @Override
    public Class<Line> row() {
        return Line.class;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 4),
                PaperColumn.centred("code", 10),
                PaperColumn.text("name", 30),
                PaperColumn.date("day", 10),
                PaperColumn.number("count", 8),
                PaperColumn.money("amount", 14));
    }

    @Override
    public Optional<ReportContent<Line>> content(Params params) {
        return Optional.empty();
    }
}
