package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.EntryKind;

/** Whether the codes of an entry are in the index that holds on its day. */
@Component
class IndexRules {

    private final JdbcClient jdbc;

    IndexRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(Placed placed, Findings findings) {
        Posting posting = placed.posting();
        LocalDate day = placed.indexDay();
        BudgetKey key = posting.share().key();
        known(posting, "chapter", CodeKind.CHAPTER, key.chapter(), day, findings);
        known(posting, "subcategory", CodeKind.SUBCATEGORY, key.subcategory(), day, findings);
        known(posting, "source", CodeKind.SOURCE, key.source(), day, findings);
        known(posting, "programme", CodeKind.PROGRAMME, key.programme(), day, findings);
        String subitem = posting.details().subitem();
        String settled = posting.details().settledSubitem();
        known(posting, "subitem", CodeKind.SUBITEM, subitem, day, findings);
        known(posting, "settledSubitem", CodeKind.SUBITEM, settled, day, findings);
        if (posting.kind() == EntryKind.SETTLEMENT && subitem != null && settled != null) {
            if (!sameGroup(subitem, settled, day)) {
                findings.add(posting, "settledSubitem", "budget.error.settled-group", settled, subitem);
            }
        }
    }

    private void known(
            Posting posting, String field, CodeKind kind, @Nullable String code, LocalDate day, Findings findings) {
        if (code != null && row(kind, code, day).isEmpty()) {
            findings.add(posting, field, "budget.error.code-not-on-day", kind, code, VietnameseDates.numeric(day));
        }
    }

    /** Of a code that holds on that day the one above it. */
    private record Above(@Nullable String parentCode) {}

    private Optional<Above> row(CodeKind kind, String code, LocalDate day) {
        return jdbc.sql("select parent_code from budget_code where kind = :kind and code = :code"
                        + " and valid_from <= :day and (valid_to is null or valid_to > :day)")
                .param("kind", kind.name())
                .param("code", code)
                .param("day", day)
                .query(Above.class)
                .optional();
    }

    /** An advance may be settled on subitems of the same item or of the same group of items. */
    private boolean sameGroup(String one, String other, LocalDate day) {
        if (one.equals(other)) {
            return true;
        }
        String item = above(CodeKind.SUBITEM, one, day);
        String otherItem = above(CodeKind.SUBITEM, other, day);
        if (item == null || otherItem == null) {
            return false;
        }
        String group = above(CodeKind.ITEM, item, day);
        return item.equals(otherItem) || (group != null && Objects.equals(group, above(CodeKind.ITEM, otherItem, day)));
    }

    private @Nullable String above(CodeKind kind, String code, LocalDate day) {
        return row(kind, code, day).map(Above::parentCode).orElse(null);
    }
}
