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
import vn.vptu.base.Roles;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.RequestFilter;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.SpendingRequests;

/**
 * "Giấy đề nghị chi": what a unit asks for, as it is signed on paper. What is asked for and not approved yet is printed
 * without a mark: the signatures are what it is printed for.
 */
@Component
class RequestReport extends DocumentPaper<RequestReport.Params, RequestReport.Row, SpendingRequest> {

    static final String ID = "spending-request";

    /** Which request. */
    record Params(long request) {}

    record Row(
            String content,
            String unit,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String subitem,
            BigDecimal amount) {}

    private final SpendingRequests requests;

    RequestReport(SpendingRequests requests, DocumentPaperTools tools) {
        super(ID, "budget.paper.spending-request", Params.class, Row.class, tools);
        this.requests = requests;
    }

    /** Of a unit's request the head of the department sees the whole. */
    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD);
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 30),
                PaperColumn.text("content", 140),
                PaperColumn.text("unit", 82),
                PaperColumn.centred("subcategory", 44),
                PaperColumn.centred("source", 44),
                PaperColumn.centred("subitem", 42),
                PaperColumn.money("amount", 85));
    }

    @Override
    Optional<SpendingRequest> find(Params chosen) {
        return requests.find(chosen.request());
    }

    /** The day on which it was asked for. */
    @Override
    LocalDate day(SpendingRequest request) {
        return request.steps().getFirst().doneAt().atZone(OfficeClock.ZONE).toLocalDate();
    }

    @Override
    String title(SpendingRequest request) {
        String number = request.draft().number();
        return number == null
                ? words().vietnamese(
                                "budget.paper.spending-request.title",
                                request.draft().summary())
                : words().vietnamese(
                                "budget.paper.title",
                                words().vietnamese(titleKey()),
                                number,
                                String.valueOf(request.draft().year()));
    }

    @Override
    Head head(SpendingRequest request, PaperForm form) {
        RequestDraft draft = request.draft();
        return new Head(
                words().vietnamese(
                                "budget.paper.spending-request.subject",
                                Objects.requireNonNullElse(draft.number(), "………"),
                                String.valueOf(draft.year())),
                new PaperFacts(form)
                        .line("addressee")
                        .fact("fact.unit", request.unitName())
                        .fact("fact.holder", request.holderName())
                        .fact("fact.summary", draft.summary())
                        .fact("fact.explanation", draft.explanation())
                        .day("fact.needed-by", draft.neededBy())
                        .inWords("fact.amount", draft.total())
                        .text());
    }

    @Override
    List<Row> rows(SpendingRequest request, PaperForm form) {
        return request.lines().stream()
                .map(line -> new Row(
                        line.content().content(),
                        line.unitName().isEmpty() ? request.holderName() : line.unitName(),
                        line.content().subcategory(),
                        line.content().source(),
                        line.content().subitem(),
                        BigDecimal.valueOf(
                                Objects.requireNonNull(line.content().amount()).amount())))
                .toList();
    }

    @Override
    @Nullable String mark(SpendingRequest request) {
        return switch (request.state()) {
            case RETURNED -> "draft-mark";
            case CANCELLED, REVERSED -> "void-mark";
            case ASKED, DRAFT, CHECKED, APPROVED, SENT, RECORDED, REFUSED, CLOSED -> null;
        };
    }

    @Override
    void choices(Map<Long, String> names) {
        requests.page(RequestFilter.ALL, PageRequest.of(0, MOST_CHOICES))
                .forEach(row -> names.put(row.id(), row.unitName() + " – " + row.summary()));
    }
}
