package vn.vptu.budget.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.FiscalYearDraft.Deadline;

/** The calendars of fiscal years. */
@Component
class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendar of a year, day after day. */
    List<Deadline> of(int year) {
        return jdbc.sql("select code, due_on, text, legal_basis from budget_deadline where year = ?"
                        + " order by due_on, code")
                .param(year)
                .query(Deadline.class)
                .list();
    }

    void replace(int year, List<Deadline> deadlines) {
        jdbc.sql("delete from budget_deadline where year = ?").param(year).update();
        for (Deadline deadline : deadlines) {
            jdbc.sql("insert into budget_deadline (year, code, due_on, text, legal_basis) values (?, ?, ?, ?, ?)")
                    .params(year, deadline.code(), deadline.dueOn(), deadline.text(), deadline.legalBasis())
                    .update();
        }
    }

    static Deadline tidy(Deadline typed) {
        return new Deadline(
                Check.line(typed.code()).toUpperCase(Locale.ROOT),
                typed.dueOn(),
                Check.line(typed.text()),
                Check.trimmed(typed.legalBasis()));
    }

    /** Adds what is wrong with the calendar of a year, each fault at its row. */
    static void check(Check check, int year, List<Deadline> deadlines) {
        for (int i = 0; i < deadlines.size(); i++) {
            Deadline deadline = deadlines.get(i);
            LocalDate due = deadline.dueOn();
            String row = "deadlines." + i + ".";
            check.text(row + "code", deadline.code(), 20)
                    .that(
                            deadlines.subList(0, i).stream()
                                    .noneMatch(other -> other.code().equals(deadline.code())),
                            row + "code",
                            "budget.error.deadline-twice",
                            deadline.code())
                    .chosen(row + "dueOn", due)
                    .text(row + "text", deadline.text(), 300)
                    .length(row + "legalBasis", deadline.legalBasis(), 200);
            if (due != null) {
                check.that(
                        Math.abs(due.getYear() - year) <= 1,
                        row + "dueOn",
                        "budget.error.deadline-far",
                        VietnameseDates.numeric(due),
                        Integer.toString(year));
            }
        }
    }
}
