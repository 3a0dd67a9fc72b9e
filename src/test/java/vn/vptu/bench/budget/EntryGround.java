package vn.vptu.bench.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A million entries: five years, twelve keys a year, nine using units beside the holder. They are written in the
 * order in which an office would have entered them; the balances are then summed up from them.
 */
final class EntryGround {

    static final int FIRST_YEAR = 2022;
    static final int LAST_YEAR = 2026;
    static final int IN_A_YEAR = 200_000;

    private static final int USING_UNITS = 9;

    private static final String HOLDER = "Văn phòng Tỉnh uỷ";

    /** What money is spent on, as it stands in the entry and as it is looked for. */
    private static final List<String> SUBJECTS = List.of(
            "Mua giấy in, văn phòng phẩm",
            "Xăng xe công tác cơ sở",
            "Tiền điện trụ sở",
            "Tiền nước sinh hoạt",
            "Thuê bao điện thoại",
            "Công tác phí",
            "Hội nghị sơ kết",
            "Tiếp khách đoàn công tác",
            "Sửa chữa xe ô tô",
            "Bảo dưỡng điều hoà",
            "Phụ cấp trách nhiệm",
            "Tiền lương tháng",
            "Đóng góp bảo hiểm xã hội",
            "In ấn tài liệu",
            "Đặt báo Đảng");

    private static final List<String> FOLDED = List.of(
            "mua giay in, van phong pham",
            "xang xe cong tac co so",
            "tien dien tru so",
            "tien nuoc sinh hoat",
            "thue bao dien thoai",
            "cong tac phi",
            "hoi nghi so ket",
            "tiep khach doan cong tac",
            "sua chua xe o to",
            "bao duong dieu hoa",
            "phu cap trach nhiem",
            "tien luong thang",
            "dong gop bao hiem xa hoi",
            "in an tai lieu",
            "dat bao dang");

    private static final List<String> SUBITEMS = List.of("6001", "6101", "6501", "6551", "6601", "6699", "6702");

    private static final String INSERT = "insert into budget_entry (share_id, year, kind, amount, subitem,"
            + " settled_subitem, carried, granted, provisional, held, advance, actual, used_by_unit_id, document_kind,"
            + " document_id, document_line, document_number, document_date, effective_date, period, estimate_type, reason,"
            + " recorded_at, recorded_by, search_key, holder_unit_id, chapter, subcategory, source, programme, task_id)"
            + " values (?, ?, ?, ?, ?, ?, 0, ?, 0, 0, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 'OFFICIAL', ?, '2026-11-20',"
            + " 'Đo tốc độ', ?, ?, '509', ?, ?, ?, 0)";

    private static final int BLOCK = 2_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Random random = new Random(20261128);

    EntryGround(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void fill() {
        long holder = jdbc.queryForObject("select id from directory_unit where name = ?", Long.class, HOLDER);
        List<Long> units = jdbc.queryForList(
                "select id from directory_unit where id <> ? order by id limit " + USING_UNITS, Long.class, holder);
        List<Object[]> block = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            jdbc.update(
                    "insert into budget_year (year, state) values (?, 'CLOSED') on duplicate key update year = year",
                    year);
            shares(year, holder, units);
            year(year, block);
        }
        flush(block);
        balances();
    }

    private void shares(int year, long holder, List<Long> units) {
        for (String subcategory : List.of("341", "351")) {
            for (String source : List.of("12", "13", "14")) {
                for (String programme : List.of("00000", "00012")) {
                    jdbc.update(
                            "insert into budget_key (year, holder_unit_id, chapter, subcategory, source, programme)"
                                    + " values (?, ?, '509', ?, ?, ?)",
                            year,
                            holder,
                            subcategory,
                            source,
                            programme);
                }
            }
        }
        jdbc.update(
                "insert into budget_share (key_id, using_unit_id) select id, 0 from budget_key where year = ?", year);
        units.forEach(unit -> jdbc.update(
                "insert into budget_share (key_id, using_unit_id) select id, ? from budget_key where year = ?",
                unit,
                year));
    }

    private record Share(long id, long unit, long holder, String subcategory, String source, String programme) {}

    private List<Share> sharesOf(int year) {
        return jdbc.query(
                "select s.id, case when s.using_unit_id = 0 then k.holder_unit_id else s.using_unit_id end as unit,"
                        + " k.holder_unit_id, k.subcategory, k.source, k.programme from budget_share s"
                        + " join budget_key k on k.id = s.key_id where k.year = ? order by s.id",
                (row, n) -> new Share(
                        row.getLong("id"),
                        row.getLong("unit"),
                        row.getLong("holder_unit_id"),
                        row.getString("subcategory"),
                        row.getString("source"),
                        row.getString("programme")),
                year);
    }

    /** What is given comes first, and is so much that it is never used up. */
    private void year(int year, List<Object[]> block) {
        List<Share> shares = sharesOf(year);
        for (Share share : shares) {
            add(block, share, year, "ALLOCATION", 900_000_000_000L, null, 0, LocalDate.of(year, 1, 1));
        }
        int days = LocalDate.of(year, 12, 31).getDayOfYear();
        for (int n = shares.size(); n < IN_A_YEAR; n++) {
            Share share = shares.get(random.nextInt(shares.size()));
            int kind = random.nextInt(100);
            String subitem = SUBITEMS.get(random.nextInt(SUBITEMS.size()));
            LocalDate day = LocalDate.ofYearDay(year, 1 + (int) ((long) n * days / IN_A_YEAR));
            long large = 1_000_000 + random.nextInt(20_000_000);
            if (kind < 78) {
                add(block, share, year, "DRAW_ACTUAL", large, subitem, n, day);
            } else if (kind < 90) {
                add(block, share, year, "DRAW_ADVANCE", large, subitem, n, day);
            } else if (kind < 97) {
                add(block, share, year, "SETTLEMENT", 100_000 + random.nextInt(900_000), subitem, n, day);
            } else {
                add(block, share, year, "SUPPLEMENT", large, null, n, day);
            }
        }
    }

    private void add(
            List<Object[]> block,
            Share share,
            int year,
            String kind,
            long amount,
            @Nullable String subitem,
            int n,
            LocalDate day) {
        long number = (year - FIRST_YEAR) * (long) IN_A_YEAR + n;
        int subject = random.nextInt(SUBJECTS.size());
        boolean settled = kind.equals("SETTLEMENT");
        String words = String.join(
                " ",
                kind.toLowerCase(Locale.ROOT),
                number + "/unc",
                FOLDED.get(subject),
                "hd" + random.nextInt(10_000),
                subitem == null ? "" : subitem,
                share.source(),
                share.programme());
        block.add(new Object[] {
            share.id(),
            year,
            kind,
            amount,
            subitem,
            settled ? "6651" : null,
            subitem == null ? amount : 0,
            kind.equals("DRAW_ADVANCE") ? amount : settled ? -amount : 0,
            kind.equals("DRAW_ACTUAL") || settled ? amount : 0,
            share.unit(),
            subitem == null ? "budget.decision" : "budget.voucher",
            number,
            number + "/UNC",
            day,
            day,
            day.getMonthValue(),
            SUBJECTS.get(subject),
            words,
            share.holder(),
            share.subcategory(),
            share.source(),
            share.programme()
        });
        if (block.size() == BLOCK) {
            flush(block);
        }
    }

    /** In one transaction each: a million of them would take hours. */
    private void flush(List<Object[]> block) {
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(INSERT, block));
        block.clear();
    }

    private void balances() {
        jdbc.update("update budget_share s join (select share_id, sum(granted) as granted, sum(advance) as advance,"
                + " sum(actual) as actual from budget_entry group by share_id) e on e.share_id = s.id"
                + " set s.granted = e.granted, s.advance = e.advance, s.actual = e.actual");
    }
}
