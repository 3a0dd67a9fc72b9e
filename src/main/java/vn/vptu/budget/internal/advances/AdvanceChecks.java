package vn.vptu.budget.internal.advances;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.SettlementDraft;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;

/** What may be wrong with an advance to a person, a day, or a settlement. */
@Component
class AdvanceChecks {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NOTE = 500;

    private final JdbcClient jdbc;
    private final People people;
    private final AccountBook accounts;
    private final Clock clock;

    AdvanceChecks(JdbcClient jdbc, People people, AccountBook accounts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The person of the directory with the unit of today; empty when there is none. */
    Optional<Payee> payee(@Nullable Long person) {
        return Optional.ofNullable(person)
                .map(id -> people.named(List.of(id)).get(id))
                .map(row -> new Payee(row.id(), row.fullName(), row.unitId()));
    }

    /** Whether whoever acts, or the one he acts for, is the person who gets the money. */
    boolean isPayee(Payee payee, Actor who) {
        return Objects.equals(who.personId(), payee.personId())
                || accounts.ofPeople(List.of(payee.personId())).contains(who.accountId());
    }

    /** What is wrong with a request; its due date has been filled in. */
    List<FieldError> check(@Nullable Long id, PersonAdvanceDraft draft) {
        LocalDate asked = draft.askedOn();
        LocalDate due = draft.dueOn();
        Check check = new Check();
        check.text("number", draft.number(), LONGEST_NUMBER)
                .chosen("askedOn", asked)
                .period("askedOn", asked, "dueOn", null)
                .chosen("personId", draft.personId())
                .text("purpose", draft.purpose(), LONGEST_TEXT)
                .length("activity", draft.activity(), LONGEST_TEXT)
                .length("cashSource", draft.cashSource(), LONGEST_SOURCE);
        amount(check, "amount", draft.amount(), true);
        if (draft.personId() != null) {
            PersonRow person = people.named(List.of(draft.personId())).get(draft.personId());
            check.that(person != null, "personId", "budget.error.advance-person-gone");
            check.that(
                    person == null || person.active(),
                    "personId",
                    "budget.error.advance-person-left",
                    person == null ? "" : person.fullName());
        }
        if (draft.voucherId() != null) {
            check.that(drawn(draft.voucherId()), "voucherId", "budget.error.advance-voucher");
        }
        if (asked != null && due != null && Check.askable(asked)) {
            check.that(
                    Check.askable(due) && !due.isBefore(asked),
                    "dueOn",
                    "budget.error.advance-due",
                    VietnameseDates.numeric(due),
                    VietnameseDates.numeric(asked));
        }
        if (check.errors().isEmpty() && asked != null) {
            twice(check, id, draft, asked.getYear());
        }
        return check.errors();
    }

    /** Only money that the Treasury advanced and that is still on its way or there can be handed on. */
    private boolean drawn(long voucher) {
        return jdbc.sql("select count(*) from budget_voucher where id = ? and kind = 'DRAW_ADVANCE'"
                                + " and state not in ('CANCELLED', 'REVERSED')")
                        .param(voucher)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void twice(Check check, @Nullable Long id, PersonAdvanceDraft draft, int year) {
        jdbc.sql("select maker from budget_person_advance where number = :number and asked_on >= :first"
                        + " and asked_on < :next and id <> :id and state <> 'CANCELLED' limit 1")
                .param("number", draft.number())
                .param("first", LocalDate.of(year, 1, 1))
                .param("next", LocalDate.of(year + 1, 1, 1))
                .param("id", id == null ? 0 : id)
                .query(String.class)
                .optional()
                .ifPresent(maker -> check.that(
                        false, "number", "budget.error.advance-twice", draft.number(), Integer.toString(year), maker));
    }

    /** A day on which something was done: there, not before another one, and not still to come. */
    List<FieldError> day(String field, @Nullable LocalDate day, LocalDate first, String early) {
        LocalDate today = LocalDate.now(clock);
        Check check = new Check();
        check.chosen(field, day);
        if (day != null) {
            check.that(
                            !day.isAfter(today),
                            field,
                            "budget.error.voucher-day-ahead",
                            VietnameseDates.numeric(day),
                            VietnameseDates.numeric(today))
                    .that(
                            !day.isBefore(first),
                            field,
                            early,
                            VietnameseDates.numeric(day),
                            VietnameseDates.numeric(first));
        }
        return check.errors();
    }

    /** What is wrong with the words and amounts of a settlement by themselves. */
    List<FieldError> check(SettlementDraft draft) {
        Check check = new Check();
        amount(check, "spent", draft.spent(), false);
        amount(check, "givenBack", draft.givenBack(), false);
        amount(check, "extraPaid", draft.extraPaid(), false);
        boolean nothing = draft.spent() == null && draft.givenBack() == null && draft.extraPaid() == null;
        check.that(!nothing, "spent", "budget.error.advance-nothing")
                .text("documentNumber", draft.documentNumber(), LONGEST_NUMBER)
                .length("note", draft.note(), LONGEST_NOTE);
        return check.errors();
    }

    private static void amount(Check check, String field, @Nullable Dong amount, boolean needed) {
        if (amount == null) {
            check.that(!needed, field, "common.error.missing");
        } else {
            check.that(amount.amount() > 0, field, "budget.error.advance-amount", amount.format());
        }
    }
}
