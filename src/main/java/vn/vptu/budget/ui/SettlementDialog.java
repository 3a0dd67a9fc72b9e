package vn.vptu.budget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.SettlementDraft;

/** Settles a part of an advance; it stays open with what was typed until that was taken. */
final class SettlementDialog extends Dialog {

    private final PersonAdvanceDesk desk;
    private final PersonAdvance advance;
    private final Runnable done;
    private final SettlementForm form;

    SettlementDialog(PersonAdvanceDesk desk, PersonAdvance advance, Runnable done) {
        this.desk = desk;
        this.advance = advance;
        this.done = done;
        form = new SettlementForm(advance.money(), desk.today());
        setHeaderTitle(getTranslation("budget.advance.settle-title", advance.personName()));
        setWidth("min(44rem, 94vw)");
        add(new Paragraph(getTranslation("budget.advance.settle-help")), form);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("budget.advance.settle-confirm"), this::save));
    }

    private void save() {
        form.write().ifPresent(this::save);
    }

    private void save(SettlementDraft draft) {
        switch (desk.advances().settle(advance.id(), advance.version(), draft)) {
            case SaveResult.Saved saved -> {
                close();
                Notices.done(getTranslation("budget.advance.settled"));
                done.run();
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict ->
                form.show(
                        getTranslation(
                                "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                        Buttons.plain(getTranslation("common.open-newest"), () -> {
                            close();
                            done.run();
                        }));
            case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
        }
    }

    @Override
    public void open() {
        super.open();
        form.focusFirst();
    }
}
