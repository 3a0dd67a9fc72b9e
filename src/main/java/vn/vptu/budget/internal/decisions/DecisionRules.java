package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.directory.Units;

/** What must hold of a document before it is stored, and again before it is checked and approved. */
@Component
class DecisionRules {

    /** More than any decision has; what is longer is pasted by mistake. */
    private static final int MOST_LINES = 500;

    private final JdbcClient jdbc;
    private final Units units;
    private final LineRules lines;

    DecisionRules(JdbcClient jdbc, Units units, LineRules lines) {
        this.jdbc = jdbc;
        this.units = units;
        this.lines = lines;
    }

    List<FieldError> check(DecisionDraft draft) {
        Check check = new Check()
                .chosen("kind", draft.kind())
                .chosen("year", draft.year())
                .chosen("holderUnitId", draft.holderUnitId())
                .length("number", draft.number(), 60)
                .length("issuer", draft.issuer(), 200)
                .length("legalBasis", draft.legalBasis(), 200)
                .text("summary", draft.summary(), 400)
                .period("decidedOn", draft.decidedOn(), "decidedOn", null)
                .period("effectiveOn", draft.effectiveOn(), "effectiveOn", null);
        DecisionKind kind = draft.kind();
        Integer year = draft.year();
        if (kind == null || year == null) {
            return check.errors();
        }
        basis(check, kind, draft);
        holder(check, draft);
        check.that(known(year), "year", "budget.error.year-missing", Integer.toString(year))
                .that(!draft.lines().isEmpty(), "lines", "budget.error.decision-no-lines")
                .that(
                        draft.lines().size() <= MOST_LINES,
                        "lines",
                        "budget.error.decision-many-lines",
                        draft.lines().size(),
                        MOST_LINES);
        if (check.errors().isEmpty()) {
            lines.check(check, draft, indexDay(draft, year));
            same(check, draft.lines());
        }
        return check.errors();
    }

    /** The day by whose index the ledger will read it. */
    private static LocalDate indexDay(DecisionDraft draft, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = Objects.requireNonNullElse(draft.countsFrom(), first);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** Who decided, or what law says so, and from which day on it counts. */
    private static void basis(Check check, DecisionKind kind, DecisionDraft draft) {
        boolean decided = draft.number() != null || draft.decidedOn() != null || draft.issuer() != null;
        boolean needed = kind.basis() == DecisionKind.Basis.DECISION
                || decided
                || (kind.basis() == DecisionKind.Basis.DECISION_OR_LAW && draft.legalBasis() == null);
        if (needed) {
            boolean law = kind.basis() == DecisionKind.Basis.DECISION_OR_LAW && !decided;
            check.that(
                            draft.number() != null,
                            "number",
                            law ? "budget.error.decision-or-law" : "budget.error.decision-number")
                    .that(law || draft.decidedOn() != null, "decidedOn", "common.error.missing")
                    .that(
                            law || draft.issuer() != null || kind.basis() == DecisionKind.Basis.NONE,
                            "issuer",
                            "common.error.missing");
        } else {
            check.that(draft.effectiveOn() != null, "effectiveOn", "budget.error.decision-no-day");
        }
    }

    private void holder(Check check, DecisionDraft draft) {
        Long holder = draft.holderUnitId();
        check.that(
                holder == null || !units.named(List.of(holder)).isEmpty(),
                "holderUnitId",
                "budget.error.decision-unit-gone");
    }

    private boolean known(int year) {
        return jdbc.sql("select count(*) from budget_year where year = ?")
                        .param(year)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A line that was typed twice gives twice as much. */
    private static void same(Check check, List<DecisionDraft.Line> all) {
        Map<DecisionDraft.Line, Integer> seen = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Integer earlier = seen.putIfAbsent(all.get(i), i + 1);
            check.that(
                    earlier == null,
                    "lines." + i + ".amount",
                    "budget.error.decision-line-twice",
                    earlier == null ? 0 : earlier);
        }
    }

    /** The same decision of the same kind entered a second time; one that was given up or taken back does not count. */
    List<FieldError> twice(@Nullable Long id, DecisionDraft draft) {
        if (draft.number() == null || draft.decidedOn() == null) {
            return List.of();
        }
        Optional<String> maker = jdbc.sql("select maker from budget_decision where kind = :kind and year = :year"
                        + " and holder_unit_id = :holder and number = :number and decided_on = :day and id <> :id"
                        + " and state not in ('CANCELLED', 'REVERSED') limit 1")
                .param("kind", Objects.requireNonNull(draft.kind()).name())
                .param("year", draft.year())
                .param("holder", draft.holderUnitId())
                .param("number", draft.number())
                .param("day", draft.decidedOn())
                .param("id", id == null ? 0 : id)
                .query(String.class)
                .optional();
        return maker.map(who -> FieldError.of(
                        "number",
                        "budget.error.decision-twice",
                        draft.number(),
                        VietnameseDates.numeric(draft.decidedOn()),
                        who))
                .map(List::of)
                .orElse(List.of());
    }
}
