package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceSettlement;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvances;

/**
 * "Giấy thanh toán tạm ứng": what somebody got, what of it was spent by which papers, and what is left on either side. A
 * settlement that was taken back, and what takes it back, are left out of it.
 */
@Component
class AdvanceSettlementReport extends AdvancePaper<AdvanceSettlementReport.Row> {

    static final String ID = "advance-settlement";

    record Row(String mark, String content, BigDecimal amount) {}

    AdvanceSettlementReport(PersonAdvances advances, DocumentPaperTools tools) {
        super(ID, "budget.paper.advance-settlement", Row.class, advances, tools);
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.centred("mark", 40),
                PaperColumn.text("content", 312),
                new PaperColumn("amount", 115, PaperColumn.Kind.MONEY, false));
    }

    @Override
    boolean made(AdvanceState state) {
        return state.paid();
    }

    /** Nothing is settled before it is paid out. */
    @Override
    public List<FieldError> check(Params params) {
        return find(params)
                .filter(found -> !made(found.stage()))
                .map(found -> List.of(FieldError.of(
                        "advance", "budget.error.paper-not-paid", found.draft().number())))
                .orElse(List.of());
    }

    @Override
    Head head(PersonAdvance advance, PaperForm form) {
        AdvanceBalance money = advance.money();
        return new Head(
                words().vietnamese(
                                "budget.paper.advance-settlement.subject",
                                advance.draft().number(),
                                VietnameseDates.numeric(Objects.requireNonNull(advance.paidOn()))),
                new PaperFacts(form)
                        .fact("fact.person", advance.personName())
                        .fact("fact.unit", advance.unitName())
                        .fact("fact.purpose", advance.draft().purpose())
                        .inWords("fact.spent", money.spent())
                        .text());
    }

    @Override
    List<Row> rows(PersonAdvance advance, PaperForm form) {
        AdvanceBalance money = advance.money();
        Dong more = money.spent().minus(money.amount());
        Dong less = more.negate();
        List<Row> rows = new ArrayList<>();
        rows.add(row(form, "I", "row.amount", money.amount()));
        rows.add(row(form, "II", "row.spent", money.spent()));
        int number = 0;
        for (AdvanceSettlement each : advance.settlements()) {
            if (each.counts() && !each.spent().isZero()) {
                rows.add(new Row(
                        Integer.toString(++number),
                        words().vietnamese(
                                        "budget.paper.advance-settlement.document",
                                        each.documentNumber(),
                                        VietnameseDates.numeric(each.settledOn())),
                        BigDecimal.valueOf(each.spent().amount())));
            }
        }
        rows.add(row(form, "III", "row.left", less.isNegative() ? Dong.ZERO : less));
        rows.add(row(form, "", "row.given-back", money.givenBack()));
        rows.add(row(form, "", "row.outstanding", money.outstanding()));
        rows.add(row(form, "IV", "row.beyond", more.isNegative() ? Dong.ZERO : more));
        rows.add(row(form, "", "row.extra-paid", money.extraPaid()));
        rows.add(row(form, "", "row.extra-to-pay", money.extraToPay()));
        return rows;
    }

    private static Row row(PaperForm form, String mark, String key, Dong amount) {
        return new Row(mark, form.text(key), BigDecimal.valueOf(amount.amount()));
    }
}
