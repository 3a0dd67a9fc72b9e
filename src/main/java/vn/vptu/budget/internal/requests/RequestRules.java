package vn.vptu.budget.internal.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.internal.documents.ShareChecks;

/** What must hold of a request before it is stored, and again before it is checked and approved. */
@Component
class RequestRules {

    /** More than any request has; what is longer is pasted by mistake. */
    private static final int MOST_LINES = 100;

    private final JdbcClient jdbc;
    private final ShareChecks shares;

    RequestRules(JdbcClient jdbc, ShareChecks shares) {
        this.jdbc = jdbc;
        this.shares = shares;
    }

    List<FieldError> check(RequestDraft draft) {
        Check check = new Check()
                .chosen("year", draft.year())
                .chosen("holderUnitId", draft.holderUnitId())
                .chosen("unitId", draft.unitId())
                .length("number", draft.number(), 60)
                .text("summary", draft.summary(), 400)
                .length("explanation", draft.explanation(), 2000)
                .chosen("neededBy", draft.neededBy())
                .period("neededBy", draft.neededBy(), "neededBy", null);
        Integer year = draft.year();
        LocalDate day = draft.neededBy();
        if (year == null || day == null) {
            return check.errors();
        }
        shares.unit(check, "holderUnitId", draft.holderUnitId());
        shares.unit(check, "unitId", draft.unitId());
        check.that(known(year), "year", "budget.error.year-missing", Integer.toString(year))
                .that(
                        day.getYear() == year,
                        "neededBy",
                        "budget.error.request-day",
                        VietnameseDates.numeric(day),
                        Integer.toString(year))
                .that(!draft.lines().isEmpty(), "lines", "budget.error.request-no-lines")
                .that(
                        draft.lines().size() <= MOST_LINES,
                        "lines",
                        "budget.error.request-many-lines",
                        draft.lines().size(),
                        MOST_LINES);
        if (check.errors().isEmpty()) {
            for (int i = 0; i < draft.lines().size(); i++) {
                line(check, "lines." + i + ".", draft, draft.lines().get(i), day);
            }
        }
        return check.errors();
    }

    private void line(Check check, String at, RequestDraft draft, RequestDraft.Line line, LocalDate day) {
        shares.code(check, at + "chapter", CodeKind.CHAPTER, line.chapter(), day);
        shares.code(check, at + "subcategory", CodeKind.SUBCATEGORY, line.subcategory(), day);
        shares.code(check, at + "source", CodeKind.SOURCE, line.source(), day);
        shares.code(check, at + "programme", CodeKind.PROGRAMME, line.programme(), day);
        if (line.subitem() != null) {
            shares.code(check, at + "subitem", CodeKind.SUBITEM, line.subitem(), day);
        }
        shares.unit(check, at + "usingUnitId", line.usingUnitId());
        shares.task(
                check,
                at + "taskId",
                line.taskId(),
                draft.year(),
                draft.holderUnitId(),
                line.usingUnitId(),
                line.source());
        Dong amount = line.amount();
        check.chosen(at + "amount", amount).text(at + "content", line.content(), 400);
        if (amount != null) {
            check.that(amount.amount() > 0, at + "amount", "budget.error.request-amount", amount.format());
        }
    }

    private boolean known(int year) {
        return jdbc.sql("select count(*) from budget_year where year = ?")
                        .param(year)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A head of department asks for units of his, from their money or from what the Office has not split. */
    static List<FieldError> foreign(RequestDraft draft, Set<Long> units) {
        List<FieldError> errors = new ArrayList<>();
        if (draft.unitId() != null && !units.contains(draft.unitId())) {
            errors.add(FieldError.of("unitId", "budget.error.request-unit"));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            Long unit = draft.lines().get(i).usingUnitId();
            if (unit != null && !units.contains(unit)) {
                errors.add(FieldError.of("lines." + i + ".usingUnitId", "budget.error.request-unit"));
            }
        }
        return errors;
    }

    /** Whoever takes a request says where the money comes from; what is asked for he may only make smaller. */
    static List<FieldError> beyond(List<RequestDraft.Line> asked, List<RequestDraft.Line> taken) {
        if (asked.size() != taken.size()) {
            return List.of(FieldError.of("lines", "budget.error.request-lines", taken.size(), asked.size()));
        }
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Dong before = Objects.requireNonNull(asked.get(i).amount());
            @Nullable Dong after = taken.get(i).amount();
            if (after != null && after.amount() > before.amount()) {
                errors.add(FieldError.of(
                        "lines." + i + ".amount", "budget.error.request-more", after.format(), before.format()));
            }
        }
        return errors;
    }
}
