package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;

/** "Giấy đề nghị tạm ứng": somebody asks for money to be settled later. */
@Component
class AdvanceRequestReport extends AdvancePaper<AdvanceRequestReport.Row> {

    static final String ID = "advance-request";

    record Row(
            String purpose,
            @Nullable String activity,
            @Nullable String cashSource,
            BigDecimal amount) {}

    AdvanceRequestReport(PersonAdvances advances, DocumentPaperTools tools) {
        super(ID, "budget.paper.advance-request", Row.class, advances, tools);
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.text("purpose", 160),
                PaperColumn.text("activity", 120),
                PaperColumn.text("cashSource", 92),
                PaperColumn.money("amount", 95));
    }

    @Override
    Head head(PersonAdvance advance, PaperForm form) {
        PersonAdvanceDraft draft = advance.draft();
        return new Head(
                words().vietnamese(
                                "budget.paper.advance-request.subject",
                                draft.number(),
                                VietnameseDates.longForm(Objects.requireNonNull(draft.askedOn()))),
                new PaperFacts(form)
                        .line("addressee")
                        .fact("fact.person", advance.personName())
                        .fact("fact.unit", advance.unitName())
                        .inWords("fact.amount", advance.money().amount())
                        .day("fact.due", draft.dueOn())
                        .text());
    }

    @Override
    List<Row> rows(PersonAdvance advance, PaperForm form) {
        PersonAdvanceDraft draft = advance.draft();
        return List.of(new Row(
                draft.purpose(),
                draft.activity(),
                draft.cashSource(),
                BigDecimal.valueOf(advance.money().amount().amount())));
    }
}
