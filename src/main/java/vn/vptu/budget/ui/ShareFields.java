package vn.vptu.budget.ui;

import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.ShareRef;

/** The fields of a line that name its share, and how much of it. */
record ShareFields(
        CodeBox chapter,
        CodeBox subcategory,
        CodeBox source,
        CodeBox programme,
        Picker unit,
        Picker task,
        MoneyField amount) {

    /** What is set aside knows its share, and how much is left of it; an amount that is typed already stays. */
    void take(OpenReservation open) {
        ShareRef share = open.share();
        BudgetKey key = share.key();
        chapter.setValue(key.chapter());
        subcategory.setValue(key.subcategory());
        source.setValue(key.source());
        programme.setValue(key.programme().equals(BudgetKey.NO_PROGRAMME) ? null : key.programme());
        unit.choose(share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId());
        task.choose(share.taskId() == ShareRef.NO_TASK ? null : share.taskId());
        if (amount.getValue() == null) {
            amount.setValue(open.left());
        }
    }
}
