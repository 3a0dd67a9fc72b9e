package vn.vptu.budget.internal.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.OfficeClock;

/** The payment documents that are or were with the Treasury, as a statement of it can name them. */
final class StatementVouchers {

    /** As the Treasury gives a unit with relations to the budget its code. */
    private static final int CODE_DIGITS = 7;

    /** What still reads as a sentence. */
    private static final int MOST_SHOWN = 5;

    private static final String SENT = "select v.id, v.version, v.year, v.number, v.state, s.sent_at, s.treasury_date,"
            + " (select coalesce(sum(l.amount), 0) from budget_voucher_line l where l.voucher_id = v.id) as amount"
            + " from budget_voucher v join budget_submission s on s.voucher_id = v.id and s.attempt ="
            + " (select max(n.attempt) from budget_submission n where n.voucher_id = v.id)"
            + " where v.holder_unit_id in (:holders) and v.state in ('SENT', 'RECORDED')";

    private final JdbcClient jdbc;
    private final List<Account> accounts;

    private record Account(long unit, String number, String bare) {

        /** An account is written 9523.2.1012345, the code of the unit in it; some leave the dots out. */
        boolean isOf(String code) {
            return parts(number).contains(code) || (number.equals(bare) && bare.endsWith(code));
        }

        private static List<String> parts(String number) {
            return List.of(number.split("[^0-9A-Za-z]+"));
        }
    }

    /**
     * A document as it was sent.
     *
     * @param sentOn the day on which it was sent the last time
     * @param treasuryDate when the Treasury recorded it; null while it has not
     */
    record Sent(
            long id,
            int version,
            int year,
            String number,
            boolean recorded,
            LocalDate sentOn,
            @Nullable LocalDate treasuryDate,
            Dong amount) {}

    StatementVouchers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.accounts = jdbc.sql("select unit_id as unit, account_no as number, number_key as bare"
                        + " from budget_treasury_account")
                .query(Account.class)
                .list();
    }

    /** The units whose accounts have this code. */
    Set<Long> holders(String unitCode) {
        return accounts.stream()
                .filter(account -> account.isOf(unitCode))
                .map(Account::unit)
                .collect(Collectors.toSet());
    }

    /** The codes of the units that have accounts; where no number shows one, the numbers. */
    String ownCodes() {
        Set<String> codes = new TreeSet<>();
        for (Account account : accounts) {
            Account.parts(account.number()).stream()
                    .filter(part -> part.length() == CODE_DIGITS && part.matches("[0-9]+"))
                    .forEach(codes::add);
        }
        if (codes.isEmpty()) {
            accounts.forEach(account -> codes.add(account.number()));
        }
        List<String> shown = codes.stream().limit(MOST_SHOWN).collect(Collectors.toCollection(ArrayList::new));
        if (codes.size() > MOST_SHOWN) {
            shown.add("…");
        }
        return String.join(", ", shown);
    }

    /**
     * The documents that a line may mean: by the number of their dossier, else by their own number.
     *
     * @param day the Treasury's day: a document of the year before is recorded in January still
     * @param kind null when the statement does not say it
     */
    List<Sent> meant(Set<Long> holders, @Nullable String dossier, String number, @Nullable String kind, LocalDate day) {
        int year = day.getYear();
        return jdbc.sql(SENT + " and v.year in (:years) and "
                        + (dossier == null ? "v.number = :number" : "s.dossier_number = :number")
                        + (kind == null ? "" : " and v.kind = :kind") + " order by v.id")
                .param("holders", holders)
                .param("years", day.getMonthValue() == 1 ? List.of(year, year - 1) : List.of(year))
                .param("number", dossier == null ? number : dossier)
                .param("kind", kind)
                .query((row, n) -> sent(row))
                .list();
    }

    /** The documents that a statement of these days ought to have: recorded in them, or sent by their end. */
    List<Sent> expected(Set<Long> holders, LocalDate first, LocalDate last) {
        Instant end = last.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return jdbc.sql(SENT + " and ((v.state = 'RECORDED' and s.treasury_date between :first and :last)"
                        + " or (v.state = 'SENT' and s.sent_at < :end)) order by v.id")
                .param("holders", holders)
                .param("first", first)
                .param("last", last)
                .param("end", Timestamp.from(end))
                .query((row, n) -> sent(row))
                .list();
    }

    private static Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                row.getLong("id"),
                row.getInt("version"),
                row.getInt("year"),
                row.getString("number"),
                row.getString("state").equals("RECORDED"),
                row.getTimestamp("sent_at").toInstant().atZone(OfficeClock.ZONE).toLocalDate(),
                row.getObject("treasury_date", LocalDate.class),
                Dong.of(row.getLong("amount")));
    }

    /** What a document says, summed up by the codes that the Treasury knows; a settled advance where it was spent. */
    Map<String, Dong> sums(long voucher) {
        Map<String, Dong> sums = new LinkedHashMap<>();
        jdbc.sql("select chapter, coalesce(to_subcategory, subcategory) as subcategory,"
                        + " coalesce(to_source, source) as source, coalesce(to_programme, programme) as programme,"
                        + " coalesce(to_subitem, settled_subitem, subitem) as subitem, amount"
                        + " from budget_voucher_line where voucher_id = ? order by line_no")
                .param(voucher)
                .query(row -> {
                    String codes = codes(
                            row.getString("chapter"),
                            row.getString("subcategory"),
                            row.getString("source"),
                            row.getString("programme"),
                            row.getString("subitem"));
                    sums.merge(codes, Dong.of(row.getLong("amount")), Dong::plus);
                });
        return sums;
    }

    /** Chapter, subcategory, source, programme and subitem in one word. */
    static String codes(@Nullable String... codes) {
        List<String> all = new ArrayList<>();
        for (String code : codes) {
            all.add(code == null ? "?" : code);
        }
        return String.join("-", all);
    }
}
