package vn.vptu.budget.internal.imports;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which document pays the salaries of a month; one that was given up or taken back does not count. */
final class SalaryMonths {

    private static final String COUNTS = " and v.state not in ('CANCELLED', 'REVERSED')";

    private final JdbcClient jdbc;

    SalaryMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The salaries of a month.
     *
     * @param unit whose people are paid
     */
    record Month(int year, int month, long holder, long unit) {

        /** "03/2026". */
        String written() {
            return "%02d/%d".formatted(month, year);
        }
    }

    Optional<Long> paidBy(Month month) {
        return jdbc.sql("select s.voucher_id from budget_salary_month s join budget_voucher v on v.id = s.voucher_id"
                        + " where s.year = ? and s.month = ? and s.holder_unit_id = ? and s.unit_id = ?" + COUNTS)
                .params(month.year(), month.month(), month.holder(), month.unit())
                .query(Long.class)
                .optional();
    }

    /** The document of the latest month before: whoever was paid then is paid now. */
    Optional<Long> before(Month month) {
        return jdbc.sql("select s.voucher_id from budget_salary_month s join budget_voucher v on v.id = s.voucher_id"
                        + " where s.holder_unit_id = ? and s.unit_id = ? and s.year * 12 + s.month < ?" + COUNTS
                        + " order by s.year desc, s.month desc limit 1")
                .params(month.holder(), month.unit(), month.year() * 12 + month.month())
                .query(Long.class)
                .optional();
    }

    void keep(Month month, long voucher) {
        jdbc.sql(
                        "insert into budget_salary_month (year, month, holder_unit_id, unit_id, voucher_id) values (?, ?, ?, ?, ?)"
                                + " on duplicate key update voucher_id = values(voucher_id)")
                .params(month.year(), month.month(), month.holder(), month.unit(), voucher)
                .update();
    }
}
