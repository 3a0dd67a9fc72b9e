package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ShareRef;

/**
 * What the trail keeps of entries that were written together.
 *
 * @param number the number of the document
 */
public record PostingPicture(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        List<Line> entries) {

    public PostingPicture {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param amount as the office writes money, with its sign
     * @param unitId the unit whose share it is
     */
    public record Line(
            EntryKind entryKind,
            String amount,
            LocalDate effectiveDate,
            int period,
            int budgetYear,
            String chapter,
            String subcategory,
            String sourceCode,
            String programme,
            long unitId,
            @Nullable String subitem) {}

    static PostingPicture of(Paper paper, List<Placed> placed) {
        return new PostingPicture(
                paper.number(),
                paper.date(),
                paper.issuer(),
                placed.stream().map(PostingPicture::line).toList());
    }

    private static Line line(Placed placed) {
        ShareRef share = placed.posting().share();
        BudgetKey key = share.key();
        return new Line(
                placed.posting().kind(),
                placed.posting().amount().format(),
                placed.effectiveDate(),
                placed.period(),
                key.year(),
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme(),
                share.spender(),
                placed.posting().details().subitem());
    }
}
