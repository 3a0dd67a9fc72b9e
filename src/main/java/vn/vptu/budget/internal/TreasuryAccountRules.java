package vn.vptu.budget.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.directory.Units;

/** What must hold of an account at the Treasury. */
@Component
class TreasuryAccountRules {

    /** The Treasury's numbers have groups of digits between dots. */
    private static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z.\\-/]{3,29}";

    private final TreasuryStore treasuries;
    private final CodeStore codes;
    private final Units units;
    private final JdbcClient jdbc;

    TreasuryAccountRules(TreasuryStore treasuries, CodeStore codes, Units units, JdbcClient jdbc) {
        this.treasuries = treasuries;
        this.codes = codes;
        this.units = units;
        this.jdbc = jdbc;
    }

    /**
     * What is wrong with a draft.
     *
     * @param stored the account as it is stored; null for a new one
     */
    List<FieldError> check(@Nullable Long id, @Nullable TreasuryAccountDraft stored, TreasuryAccountDraft draft) {
        String number = draft.accountNo();
        Long unit = draft.unitId();
        Check check = new Check()
                .text("treasuryCode", draft.treasuryCode(), 20)
                .text("accountNo", number, 30)
                .that(
                        number.isEmpty() || number.length() > 30 || number.matches(NUMBER),
                        "accountNo",
                        "budget.error.account-number",
                        number)
                .chosen("kind", draft.kind())
                .chosen("unitId", unit)
                .between("budgetLevel", draft.budgetLevel(), 1, 4)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo())
                .length("note", draft.note(), 400)
                .that(unit == null || !units.named(List.of(unit)).isEmpty(), "unitId", "budget.error.unit-gone");
        if (stored != null) {
            check.that(stored.treasuryCode().equals(draft.treasuryCode()), "treasuryCode", "budget.error.account-fixed")
                    .that(stored.accountNo().equals(number), "accountNo", "budget.error.account-fixed")
                    .that(
                            Objects.equals(stored.validFrom(), draft.validFrom()),
                            "validFrom",
                            "budget.error.account-fixed");
        }
        LocalDate first = draft.validFrom();
        if (first != null && check.errors().isEmpty()) {
            onItsDay(check, draft, first);
            taken(id, draft)
                    .ifPresent(from -> check.that(
                            false,
                            "accountNo",
                            "budget.error.account-taken",
                            number,
                            draft.treasuryCode(),
                            VietnameseDates.numeric(from)));
        }
        return check.errors();
    }

    private void onItsDay(Check check, TreasuryAccountDraft draft, LocalDate first) {
        check.that(
                treasuries.holds(draft.treasuryCode(), first),
                "treasuryCode",
                "budget.error.no-treasury",
                draft.treasuryCode(),
                VietnameseDates.numeric(first));
        String chapter = draft.chapter();
        check.that(
                chapter == null
                        || codes.valid(CodeKind.CHAPTER, first).stream()
                                .anyMatch(code -> code.code().equals(chapter)),
                "chapter",
                "budget.error.no-chapter",
                Objects.requireNonNullElse(chapter, ""),
                VietnameseDates.numeric(first));
    }

    /** The first day of another account of this number that is open at the same time. */
    private Optional<LocalDate> taken(@Nullable Long id, TreasuryAccountDraft draft) {
        return jdbc.sql("select valid_from from budget_treasury_account where treasury_code = :treasury"
                        + " and number_key = :number and id <> :id and (valid_to is null or valid_to > :from)"
                        + " and (:to is null or valid_from < :to) order by valid_from limit 1")
                .param("treasury", draft.treasuryCode())
                .param("number", TreasuryAccount.bare(draft.accountNo()))
                .param("id", id == null ? 0 : id)
                .param("from", draft.validFrom())
                .param("to", draft.validTo())
                .query(LocalDate.class)
                .optional();
    }
}
