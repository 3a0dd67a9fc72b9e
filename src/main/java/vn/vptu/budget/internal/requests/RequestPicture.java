package vn.vptu.budget.internal.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestDraft;

/** What the trail keeps of a request to spend. */
record RequestPicture(
        @Nullable Integer budgetYear,
        @Nullable Long holderUnitId,
        @Nullable Long unitId,
        @Nullable String number,
        String summary,
        @Nullable String explanation,
        @Nullable LocalDate neededBy,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param amount as the office writes money
     */
    record Line(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String sourceCode,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            @Nullable String subitem,
            String amount,
            String content) {}

    /** Of a step, how far the request has come. */
    record Standing(DocumentState documentState) {}

    static RequestPicture of(RequestDraft draft) {
        return new RequestPicture(
                draft.year(),
                draft.holderUnitId(),
                draft.unitId(),
                draft.number(),
                draft.summary(),
                draft.explanation(),
                draft.neededBy(),
                draft.lines().stream().map(RequestPicture::line).toList());
    }

    private static Line line(RequestDraft.Line line) {
        return new Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme(),
                line.usingUnitId(),
                line.taskId(),
                line.subitem(),
                Objects.requireNonNull(line.amount()).format(),
                line.content());
    }
}
