package vn.vptu.budget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.AdvanceRule;
import vn.vptu.budget.AdvanceRuleDraft;
import vn.vptu.budget.SecondAdvance;

/** The rules about advances to persons with their dates; the chief accountant adds one, nobody changes one. */
final class AdvanceRulesDialog extends Dialog {

    private final PersonAdvanceDesk desk;
    private final Grid<AdvanceRule> grid = new Grid<>();

    AdvanceRulesDialog(PersonAdvanceDesk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("budget.advance-rules.title"));
        setWidth("min(56rem, 94vw)");
        ComponentWords.set(grid);
        grid.addColumn(rule -> VietnameseDates.numeric(rule.validFrom()))
                .setHeader(getTranslation("budget.advance-rules.valid-from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(rule -> Integer.toString(rule.dueDays()))
                .setHeader(getTranslation("budget.advance-rules.due-days"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(rule -> words(rule.secondAdvance()))
                .setHeader(getTranslation("budget.advance-rules.second"))
                .setFlexGrow(2);
        grid.addColumn(rule -> Objects.requireNonNullElse(rule.legalBasis(), ""))
                .setHeader(getTranslation("budget.advance-rules.legal-basis"))
                .setFlexGrow(2);
        grid.addColumn(rule -> getTranslation(
                        "budget.advance-rules.entered", rule.enteredBy(), Moments.shown(rule.enteredAt())))
                .setHeader(getTranslation("budget.advance-rules.entered-by"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("vptu-list-still");
        grid.setItems(desk.rules().all());
        add(new Paragraph(getTranslation("budget.advance-rules.help")), grid);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        if (desk.checks()) {
            RuleForm form = new RuleForm(desk.today());
            add(form);
            getFooter().add(Buttons.primary(getTranslation("budget.advance-rules.add"), () -> save(form)));
        }
    }

    private String words(SecondAdvance second) {
        return getTranslation("enum.SecondAdvance." + second.name());
    }

    private void save(RuleForm form) {
        form.write().ifPresent(draft -> {
            switch (desk.rules().save(draft)) {
                case SaveResult.Saved saved -> {
                    Notices.done(getTranslation("common.saved"));
                    grid.setItems(desk.rules().all());
                    form.read(form.blank());
                }
                case SaveResult.Refused refused -> form.show(refused.errors());
                case SaveResult.Conflict conflict ->
                    form.show(getTranslation(
                            "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())));
                case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
            }
        });
    }

    /** The fields of a rule that is to be added. */
    private static final class RuleForm extends DraftForm<AdvanceRuleDraft> {

        private final LocalDate today;

        RuleForm(LocalDate today) {
            super(AdvanceRuleDraft.class);
            this.today = today;
            add("validFrom", Dates.field(getTranslation("budget.advance-rules.valid-from")))
                    .setRequiredIndicatorVisible(true);
            add("dueDays", new IntegerField(getTranslation("budget.advance-rules.due-days")))
                    .setRequiredIndicatorVisible(true);
            Select<SecondAdvance> second = new Select<>();
            second.setLabel(getTranslation("budget.advance-rules.second"));
            second.setItems(SecondAdvance.values());
            second.setItemLabelGenerator(each -> getTranslation("enum.SecondAdvance." + each.name()));
            wide(add("secondAdvance", second));
            second.setRequiredIndicatorVisible(true);
            wide(add(
                    "legalBasis", new TextField(getTranslation("budget.advance-rules.legal-basis")), Texts.nullable()));
            read(blank());
        }

        @Override
        public AdvanceRuleDraft blank() {
            return new AdvanceRuleDraft(today, null, null, null);
        }
    }
}
