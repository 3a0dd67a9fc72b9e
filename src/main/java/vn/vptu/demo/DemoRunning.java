package vn.vptu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** What the units spend from their own shares twice a month: much of what fills a ledger, and little of its money. */
final class DemoRunning {

    /** What a unit buys: subitem, words, share in a thousand of its estimate each time. */
    private record Want(String subitem, String content, int thousandths) {}

    private static final List<Want> WANTS = List.of(
            new Want("6551", "Văn phòng phẩm", 4),
            new Want("6601", "Cước điện thoại", 2),
            new Want("6608", "Sách, báo", 1),
            new Want("6651", "In tài liệu", 6),
            new Want("6703", "Tiền thuê phòng ngủ đi công tác", 5),
            new Want("7756", "Phí, lệ phí", 1));

    private final DemoYear year;

    DemoRunning(DemoYear year) {
        this.year = year;
    }

    /** The two documents of a month. */
    List<VoucherDraft> of(int month) {
        return List.of(document(month, 1, year.day(month, 13)), document(month, 2, year.day(month, 25)));
    }

    private VoucherDraft document(int month, int half, LocalDate day) {
        String words = "Chi hoạt động của các đơn vị, đợt %d tháng %02d".formatted(half, month);
        List<VoucherDraft.Line> lines = new ArrayList<>();
        DemoEstimate.UNITS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(unit -> {
                    int wave = (month * 31 + half * 17 + unit.getKey().hashCode() % 23) % 11;
                    for (Want want : WANTS) {
                        // In full hundreds, more in one month than in another.
                        long amount =
                                unit.getValue() * 1000L * want.thousandths() / 1000 * (85 + wave * 3L) / 100 * 1000;
                        lines.add(DemoLines.line(
                                "13", year.cast().unit(unit.getKey()), null, want.subitem(), amount, want.content()));
                    }
                });
        return new DemoBills(year)
                .draft(
                        VoucherKind.DRAW_ACTUAL,
                        "HD%02d-%d".formatted(month, half),
                        day,
                        null,
                        "Các đơn vị theo danh sách",
                        words,
                        lines);
    }
}
