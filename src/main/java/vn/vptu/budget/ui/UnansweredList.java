package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.budget.UnansweredRow;
import vn.vptu.budget.Vouchers;

/** Documents to which the Treasury should have answered, the longest first. */
@Component
class UnansweredList extends ShortList<UnansweredRow, TextFilter> {

    static final String PATH = "budget/unanswered";

    private final Vouchers vouchers;

    UnansweredList(Vouchers vouchers) {
        super(
                PATH,
                "budget.unanswered",
                UnansweredRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        this.vouchers = vouchers;
        build();
    }

    @Override
    protected void columns(ListColumns<UnansweredRow> list) {
        list.narrow("budget.unanswered.dossier", UnansweredRow::dossierNumber);
        list.narrow("budget.unanswered.number", UnansweredRow::number);
        list.words(
                        "budget.unanswered.kind",
                        (row, words) ->
                                words.say("enum.VoucherKind." + row.kind().name()))
                .unsorted()
                .narrow();
        list.title("budget.unanswered.summary", UnansweredRow::summary).share(2);
        list.number("budget.unanswered.amount", row -> row.amount().amount());
        list.moment("budget.unanswered.sent-at", UnansweredRow::sentAt);
        list.text("budget.unanswered.sent-by", UnansweredRow::sentBy);
        list.date("budget.unanswered.due", UnansweredRow::answerDue);
        list.number("budget.unanswered.late", UnansweredRow::late);
        list.number("budget.unanswered.attempt", UnansweredRow::attempt).hidden();
    }

    @Override
    protected List<UnansweredRow> rows(TextFilter filter) {
        return vouchers.unanswered(filter.text());
    }

    @Override
    public TextFilter filter(Function<String, Optional<String>> query) {
        return TextFilter.from(query);
    }
}
