package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.SettlementDraft;

/** The fields of a settlement, and what is left after it. */
final class SettlementForm extends DraftForm<SettlementDraft> {

    private final AdvanceBalance money;
    private final LocalDate today;
    private final DatePicker settledOn = Dates.field(getTranslation("budget.advance.settled-on"));
    private final MoneyField spent = new MoneyField(getTranslation("budget.advances.spent"));
    private final MoneyField givenBack = new MoneyField(getTranslation("budget.advances.given-back"));
    private final MoneyField extraPaid = new MoneyField(getTranslation("budget.advances.extra-paid"));
    private final Paragraph left = new Paragraph();

    SettlementForm(AdvanceBalance money, LocalDate today) {
        super(SettlementDraft.class);
        this.money = money;
        this.today = today;
        add("settledOn", settledOn).setRequiredIndicatorVisible(true);
        add("documentNumber", new TextField(getTranslation("budget.advance.document-number")))
                .setRequiredIndicatorVisible(true);
        wide(add("spent", spent));
        wide(add("givenBack", givenBack));
        wide(add("extraPaid", extraPaid));
        wide(add("note", new TextField(getTranslation("budget.decision.note")), Texts.nullable()));
        left.addClassName("vptu-muted");
        left.getElement().setAttribute("role", "status");
        addRow(left);
        onChange(this::follow);
        read(blank());
        follow();
    }

    /** What the person still has to account for, or is to get, once this is saved. */
    private void follow() {
        Dong balance = money.balance()
                .plus(amount(extraPaid.getValue()))
                .minus(amount(spent.getValue()))
                .minus(amount(givenBack.getValue()));
        left.setText(
                balance.isNegative()
                        ? getTranslation(
                                "budget.advance.after-owed", balance.negate().format())
                        : getTranslation("budget.advance.after", balance.format()));
    }

    private static Dong amount(@Nullable Dong typed) {
        return typed == null ? Dong.ZERO : typed;
    }

    @Override
    public SettlementDraft blank() {
        return new SettlementDraft(today, null, null, null, "", null);
    }
}
