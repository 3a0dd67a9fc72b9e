package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceDraft;

/** An advance to a person to be read: the request, what became of the money, its settlements. */
final class PersonAdvancePanel extends Composite<Div> {

    PersonAdvancePanel(PersonAdvanceDesk desk, PersonAdvance advance, StepTaker taker) {
        Div content = getContent();
        content.addClassName("vptu-document-panel");
        String reason = advance.returnedReason();
        if (reason != null) {
            content.add(DocumentPage.returned(this, reason));
        }
        if (advance.overdue() != null) {
            content.add(note(AdvanceWords.overdue(this, advance.overdue())));
        }
        if (advance.daysLate() > 0) {
            content.add(note(getTranslation(
                    "budget.advance.late",
                    Long.toString(advance.daysLate()),
                    advance.money().outstanding().format())));
        }
        if (advance.stage().paid() && !advance.money().extraToPay().isZero()) {
            content.add(note(getTranslation(
                    "budget.advance.owed",
                    advance.personName(),
                    advance.money().extraToPay().format())));
        }
        content.add(facts(advance));
        if (advance.stage().paid()) {
            content.add(new H2(getTranslation("budget.advance.settlements")));
            content.add(money(advance.money()));
            content.add(
                    advance.settlements().isEmpty()
                            ? new Paragraph(getTranslation("budget.advance.settlements-none"))
                            : new AdvanceSettlementsGrid(desk, advance, taker));
        }
        content.add(new PersonAdvanceExtras(desk, advance));
    }

    private static Component note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("vptu-draft-offer");
        return note;
    }

    private DescriptionList facts(PersonAdvance advance) {
        PersonAdvanceDraft draft = advance.draft();
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.advances.number", draft.number());
        fact(list, "budget.advances.asked-on", day(draft.askedOn()));
        fact(list, "budget.advances.person", advance.personName());
        fact(list, "budget.advances.unit", advance.unitName());
        fact(list, "budget.advances.purpose", draft.purpose());
        fact(list, "budget.advances.activity", draft.activity());
        fact(
                list,
                "budget.advances.amount",
                getTranslation(
                        "budget.advance.amount-words",
                        advance.money().amount().format(),
                        VoucherWords.inWords(advance.money().amount())));
        fact(list, "budget.advance.cash-source", draft.cashSource());
        fact(list, "budget.advance.voucher", advance.voucherNumber());
        fact(list, "budget.advances.due-on", day(draft.dueOn()));
        AdvanceAge age = advance.age();
        fact(list, "budget.advances.age", age == null ? null : AdvanceWords.age(this, age));
        LocalDate paid = advance.paidOn();
        if (paid != null) {
            fact(
                    list,
                    "budget.advances.paid-on",
                    getTranslation(
                            "budget.advance.paid-by",
                            VietnameseDates.numeric(paid),
                            Objects.requireNonNullElse(advance.paidBy(), "")));
        }
        return list;
    }

    private DescriptionList money(AdvanceBalance money) {
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.advances.spent", DecisionWords.money(this, money.spent()));
        fact(list, "budget.advances.given-back", DecisionWords.money(this, money.givenBack()));
        fact(list, "budget.advances.extra-paid", AdvanceWords.money(this, money.extraPaid()));
        fact(list, "budget.advances.outstanding", DecisionWords.money(this, money.outstanding()));
        fact(list, "budget.advances.extra-to-pay", AdvanceWords.money(this, money.extraToPay()));
        return list;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : VietnameseDates.numeric(day);
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
