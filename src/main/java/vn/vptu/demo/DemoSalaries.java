package vn.vptu.demo;

import java.util.ArrayList;
import java.util.List;
import vn.vptu.budget.VoucherDraft;

/** What a month of salaries costs, line by line. */
final class DemoSalaries {

    /** What a month of salaries is made of: subitem, words, đồng. */
    private record Pay(String subitem, String content, long amount) {}

    private static final List<Pay> SALARY = List.of(
            new Pay("6001", "Lương theo ngạch, bậc", 265_400_000),
            new Pay("6101", "Phụ cấp chức vụ", 18_252_000),
            new Pay("6113", "Phụ cấp trách nhiệm", 4_680_000),
            new Pay("6123", "Phụ cấp công tác Đảng", 60_840_000),
            new Pay("6124", "Phụ cấp công vụ", 58_500_000),
            new Pay("6301", "Bảo hiểm xã hội", 51_200_000),
            new Pay("6302", "Bảo hiểm y tế", 8_780_000),
            new Pay("6303", "Kinh phí công đoàn", 5_850_000),
            new Pay("6304", "Bảo hiểm thất nghiệp", 2_930_000));

    /** Whose payrolls were kept apart in former years. */
    private static final List<String> HOUSES = List.of(
            "Văn phòng",
            "Ban Tổ chức",
            "Ban Tuyên giáo",
            "Uỷ ban Kiểm tra",
            "Ban Nội chính",
            "Thường trực",
            "Tổng hợp",
            "Hành chính",
            "Quản trị");

    private DemoSalaries() {}

    static List<VoucherDraft.Line> whole() {
        return SALARY.stream()
                .map(pay -> DemoLines.line("13", null, null, pay.subitem(), pay.amount(), pay.content()))
                .toList();
    }

    /** As it was in former years: a line for every unit, which together make what the month costs. */
    static List<VoucherDraft.Line> byHouse() {
        List<VoucherDraft.Line> lines = new ArrayList<>();
        for (Pay pay : SALARY) {
            long part = pay.amount() / HOUSES.size() / 1000 * 1000;
            long rest = pay.amount() - part * (HOUSES.size() - 1);
            for (String house : HOUSES) {
                long amount = house.equals(HOUSES.getFirst()) ? rest : part;
                lines.add(DemoLines.line("13", null, null, pay.subitem(), amount, pay.content() + ", " + house));
            }
        }
        return lines;
    }
}
