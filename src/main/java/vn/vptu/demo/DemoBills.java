package vn.vptu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** The payment documents of an office, as its accountant would write them. */
final class DemoBills {

    /** Whose people travel, and about how much a month. */
    private static final Map<String, Long> TRAVEL =
            Map.of("BTC", 9_600_000L, "BTGDV", 8_200_000L, "UBKT", 11_400_000L, "BNC", 5_300_000L, "PQT", 4_100_000L);

    private final DemoYear year;

    DemoBills(DemoYear year) {
        this.year = year;
    }

    /** What comes every month. */
    List<VoucherDraft> of(int month) {
        int wave = month * 37 % 9;
        List<VoucherDraft> all = new ArrayList<>();
        all.add(salary(month));
        all.add(bill(month, 21, "DIEN", "6501", "Tiền điện tháng %02d", 21_300_000 + wave * 910_000L));
        all.add(bill(month, 21, "NUOC", "6502", "Tiền nước tháng %02d", 2_900_000 + wave * 85_000L));
        all.add(bill(month, 23, "XANG", "6503", "Xăng xe tháng %02d", 27_600_000 + wave * 1_240_000L));
        if (month % 2 == 0) {
            all.add(bill(month, 24, "VPP", "6551", "Văn phòng phẩm tháng %02d", 13_450_000 + wave * 460_000L));
        }
        all.add(travel(month));
        all.add(reception(month));
        return all;
    }

    private VoucherDraft salary(int month) {
        LocalDate day = year.day(month, 5);
        return draft(
                VoucherKind.DRAW_ACTUAL,
                "L%02d".formatted(month),
                day,
                null,
                "Cán bộ, công chức theo danh sách",
                "Lương và các khoản theo lương tháng %02d".formatted(month),
                year.over() ? DemoSalaries.byHouse() : DemoSalaries.whole());
    }

    private VoucherDraft bill(int month, int day, String supplier, String subitem, String content, long amount) {
        LocalDate on = year.day(month, day);
        String words = content.formatted(month);
        return draft(
                VoucherKind.DRAW_ACTUAL,
                "%s%02d".formatted(supplier, month),
                on,
                year.suppliers().get(supplier),
                DemoMoney.SUPPLIERS.get(supplier),
                words,
                List.of(DemoLines.invoiced(
                        DemoLines.line("13", null, null, subitem, amount, words),
                        "1C" + year.year() % 100 + "TVP",
                        1000 + month,
                        on)));
    }

    private VoucherDraft travel(int month) {
        LocalDate day = year.day(month, 26);
        String words = "Công tác phí tháng %02d".formatted(month);
        List<VoucherDraft.Line> lines = TRAVEL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> DemoLines.line(
                        "13",
                        year.cast().unit(unit.getKey()),
                        null,
                        "6702",
                        unit.getValue() + month * 53 % 7 * 310_000L,
                        words))
                .toList();
        return draft(
                VoucherKind.DRAW_ACTUAL,
                "CTP%02d".formatted(month),
                day,
                null,
                "Cán bộ các đơn vị theo danh sách",
                words,
                lines);
    }

    /** Eleven months take nearly all of what the task was given: 1.250.000 đồng are left. */
    private VoucherDraft reception(int month) {
        String words = "Tiếp khách tháng %02d".formatted(month);
        return draft(
                VoucherKind.DRAW_ACTUAL,
                "TK%02d".formatted(month),
                year.day(month, 12),
                null,
                "Nhà khách Tỉnh uỷ",
                words,
                List.of(DemoLines.line(
                        "12", null, year.task("NV03"), "7761", month == 12 ? 1_000_000 : 36_250_000, words)));
    }

    VoucherDraft conference(LocalDate day, long millions) {
        String words = "Tạm ứng tổ chức hội nghị";
        return draft(
                VoucherKind.DRAW_ADVANCE,
                "TU%02d".formatted(day.getMonthValue()),
                day,
                null,
                "Vi Ngọc Duyên, Phòng Hành chính - Lưu trữ",
                words,
                List.of(DemoLines.line("12", null, year.task("NV01"), "6699", millions * 1_000_000, words)));
    }

    VoucherDraft settlement(LocalDate day, long entry, long millions) {
        return draft(
                VoucherKind.SETTLEMENT,
                "TTTU%02d".formatted(day.getMonthValue()),
                day,
                null,
                "Vi Ngọc Duyên, Phòng Hành chính - Lưu trữ",
                "Thanh toán tạm ứng hội nghị",
                List.of(
                        conference(entry, "6651", millions * 600_000, "In tài liệu hội nghị"),
                        conference(entry, "6658", millions * 400_000, "Bù tiền ăn đại biểu")));
    }

    VoucherDraft repair(LocalDate day, long millions) {
        String words = "Thanh toán sửa chữa trụ sở nhà A";
        return draft(
                VoucherKind.DRAW_ACTUAL,
                "SC%02d".formatted(day.getMonthValue()),
                day,
                year.suppliers().get("XAYDUNG"),
                DemoMoney.SUPPLIERS.get("XAYDUNG"),
                words,
                List.of(DemoLines.invoiced(
                        DemoLines.line("12", null, year.task("NV02"), "6907", millions * 1_000_000, words),
                        "1C" + year.year() % 100 + "TXD",
                        day.getMonthValue(),
                        day)));
    }

    VoucherDraft stationery(LocalDate day, int number, long amount) {
        String words = "Mua văn phòng phẩm, mực in";
        return draft(
                VoucherKind.DRAW_ACTUAL,
                "VP%d".formatted(number),
                day,
                year.suppliers().get("VPP"),
                DemoMoney.SUPPLIERS.get("VPP"),
                words,
                List.of(DemoLines.invoiced(
                        DemoLines.line("13", null, null, "6551", amount, words),
                        "1C" + year.year() % 100 + "TVP",
                        2000 + number,
                        day)));
    }

    VoucherDraft draft(
            VoucherKind kind,
            String number,
            LocalDate day,
            @Nullable Long supplier,
            @Nullable String payee,
            String summary,
            List<VoucherDraft.Line> lines) {
        return new VoucherDraft(
                kind,
                year.year(),
                year.office(),
                number,
                day,
                supplier == null ? PaymentMethod.CASH : PaymentMethod.TRANSFER,
                EstimateType.OFFICIAL,
                supplier,
                payee,
                account(supplier),
                supplier == null ? null : "Ngân hàng thử nghiệm, Chi nhánh Lạng Sơn",
                summary,
                lines);
    }

    private @Nullable String account(@Nullable Long supplier) {
        return year.suppliers().entrySet().stream()
                .filter(each -> each.getValue().equals(supplier))
                .map(each -> DemoMoney.ACCOUNTS.get(each.getKey()))
                .findFirst()
                .orElse(null);
    }

    private VoucherDraft.Line conference(long entry, String spentOn, long amount, String content) {
        return DemoLines.settling("12", year.task("NV01"), "6699", entry, spentOn, amount, content);
    }
}
