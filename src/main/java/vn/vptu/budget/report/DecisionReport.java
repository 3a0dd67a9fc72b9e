package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.Sheet;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;

/** "Biểu chi tiết dự toán": the lines of a document of the estimate, as they go with the decision. */
@Component
class DecisionReport extends DocumentPaper<DecisionReport.Params, DecisionReport.Row, Decision> {

    static final String ID = "estimate-schedule";

    /** Which document of the estimate. */
    record Params(long decision) {}

    record Row(
            String unit,
            @Nullable String task,
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            BigDecimal amount,
            @Nullable String note) {}

    private final Decisions decisions;

    DecisionReport(Decisions decisions, DocumentPaperTools tools) {
        super(ID, "budget.paper.estimate-schedule", Params.class, Row.class, tools);
        this.decisions = decisions;
    }

    /** A schedule with some of its lines would be a wrong one. */
    @Override
    public Set<String> roles() {
        return VoucherPaperSource.ROLES;
    }

    @Override
    public Sheet sheet() {
        return Sheet.A4_LANDSCAPE;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 30),
                PaperColumn.text("unit", 140),
                PaperColumn.text("task", 140),
                PaperColumn.centred("chapter", 54),
                PaperColumn.centred("subcategory", 50),
                PaperColumn.centred("source", 50),
                PaperColumn.centred("programme", 56),
                PaperColumn.money("amount", 100),
                PaperColumn.text("note", 94));
    }

    @Override
    Optional<Decision> find(Params chosen) {
        return decisions.find(chosen.decision());
    }

    @Override
    @Nullable LocalDate day(Decision decision) {
        return decision.draft().countsFrom();
    }

    @Override
    String title(Decision decision) {
        String number = decision.draft().number();
        return number == null
                ? words().vietnamese(
                                "budget.paper.estimate-schedule.title",
                                decision.draft().summary())
                : words().vietnamese(
                                "budget.paper.estimate-schedule.of",
                                number,
                                String.valueOf(decision.draft().year()));
    }

    @Override
    Head head(Decision decision, PaperForm form) {
        DecisionDraft draft = decision.draft();
        LocalDate day = draft.decidedOn();
        String number = draft.number();
        return new Head(
                number == null || day == null
                        ? words().vietnamese("budget.paper.estimate-schedule.year", String.valueOf(draft.year()))
                        : words().vietnamese(
                                        "budget.paper.estimate-schedule.subject",
                                        String.valueOf(draft.year()),
                                        number,
                                        VietnameseDates.numeric(day),
                                        Objects.requireNonNullElse(draft.issuer(), "………")),
                new PaperFacts(form)
                        .fact("fact.kind", kind(draft))
                        .fact("fact.holder", decision.holderName())
                        .fact("fact.summary", draft.summary())
                        .fact("fact.legal-basis", draft.legalBasis())
                        .inWords("fact.amount", draft.total())
                        .text());
    }

    private String kind(DecisionDraft draft) {
        return words().vietnamese("enum.DecisionKind."
                + Objects.requireNonNull(draft.kind()).name());
    }

    @Override
    List<Row> rows(Decision decision, PaperForm form) {
        return decision.lines().stream()
                .map(line -> new Row(
                        line.unitName().isEmpty() ? decision.holderName() : line.unitName(),
                        line.taskName().isEmpty() ? null : line.taskName(),
                        line.content().chapter(),
                        line.content().subcategory(),
                        line.content().source(),
                        line.content().programme(),
                        BigDecimal.valueOf(
                                Objects.requireNonNull(line.content().amount()).amount()),
                        line.content().note()))
                .toList();
    }

    @Override
    @Nullable String mark(Decision decision) {
        return VoucherPaperSource.markOf(decision.state());
    }

    @Override
    void choices(Map<Long, String> names) {
        decisions
                .page(DecisionFilter.ALL, PageRequest.of(0, MOST_CHOICES))
                .forEach(row -> names.put(row.id(), name(row)));
    }

    private static String name(DecisionRow row) {
        return row.number() == null ? row.summary() : row.number() + " – " + row.summary();
    }
}
