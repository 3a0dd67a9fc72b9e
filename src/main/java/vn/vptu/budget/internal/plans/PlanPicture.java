package vn.vptu.budget.internal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PlanDraft;

/** What the trail keeps of a plan. */
record PlanPicture(
        @Nullable Integer budgetYear,
        @Nullable Long holderUnitId,
        @Nullable String chapter,
        @Nullable String subcategory,
        @Nullable String sourceCode,
        @Nullable String programme,
        @Nullable Long usingUnitId,
        @Nullable Long taskId,
        int edition,
        @Nullable String reason,
        List<Line> lines) {

    /** A line; amounts as the office writes money. */
    record Line(
            @Nullable String item,
            @Nullable String subitem,
            String quarter1,
            String quarter2,
            String quarter3,
            String quarter4,
            @Nullable String note) {}

    /** Of a step, how far the plan has come. */
    record Standing(DocumentState documentState) {}

    static PlanPicture of(PlanDraft draft, int edition) {
        return new PlanPicture(
                draft.year(),
                draft.holderUnitId(),
                draft.chapter(),
                draft.subcategory(),
                draft.source(),
                draft.programme(),
                draft.usingUnitId(),
                draft.taskId(),
                edition,
                draft.reason(),
                draft.lines().stream().map(PlanPicture::line).toList());
    }

    private static Line line(PlanDraft.Line line) {
        List<String> quarters = line.quarters().stream().map(Dong::format).toList();
        return new Line(
                line.item(),
                line.subitem(),
                quarters.get(0),
                quarters.get(1),
                quarters.get(2),
                quarters.get(3),
                line.note());
    }
}
