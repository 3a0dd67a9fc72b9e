package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.internal.documents.ShareChecks;

/** What must hold of each line of a document. */
@Component
class LineRules {

    private final ShareChecks shares;

    LineRules(ShareChecks shares) {
        this.shares = shares;
    }

    /**
     * Looks at all lines.
     *
     * @param day the day by whose index the codes are read
     */
    void check(Check check, DecisionDraft draft, LocalDate day) {
        DecisionKind kind = Objects.requireNonNull(draft.kind());
        List<DecisionDraft.Line> lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            DecisionDraft.Line line = lines.get(i);
            String at = "lines." + i + ".";
            shares.code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), day);
            shares.code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), day);
            shares.code(check, at + "source", CodeKind.SOURCE, line.source(), day);
            shares.code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), day);
            amount(check, at + "amount", kind, line.amount());
            Long unit = line.usingUnitId();
            shares.unit(check, at + "usingUnitId", unit);
            check.length(at + "note", line.note(), 400);
            shares.task(check, at + "taskId", line.taskId(), draft.year(), draft.holderUnitId(), unit, line.source());
            if (kind == DecisionKind.SPLIT) {
                check.that(
                        unit != null || line.taskId() != null, at + "usingUnitId", "budget.error.decision-split-where");
            }
            if (kind == DecisionKind.CARRY_OVER) {
                shares.code(check, at + "carryOverReason", CodeKind.CARRY_OVER_REASON, line.carryOverReason(), day);
            }
            if (line.carriedAdvance()) {
                shares.code(check, at + "subitem", CodeKind.SUBITEM, line.subitem(), day);
            }
        }
    }

    private static void amount(Check check, String field, DecisionKind kind, @Nullable Dong amount) {
        check.chosen(field, amount);
        if (amount != null) {
            check.that(!amount.isZero(), field, "budget.error.amount-zero")
                    .that(
                            !amount.isNegative() || kind.eitherSign(),
                            field,
                            "budget.error.decision-negative",
                            amount.format(),
                            kind);
        }
    }
}
