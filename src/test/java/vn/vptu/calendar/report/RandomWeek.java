package vn.vptu.calendar.report;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.HalfDay;

/** Weeks as nobody would invent them: every kind of line, cells from empty to longer than a page, all letters. */
final class RandomWeek {

    private static final String[] WORDS =
            ("Ẩm thực Đảng uỷ ở cơ sở Uỷ viên tỉnh Lạng Sơn ưu tiên kiểm tra tiến độ xây dựng"
                            + " trụ sở phường Đông Kinh Hữu Lũng ngưỡng nghiêng Ẩn Ỷ Ỹ ỹ ỵ Ặc Ễnh Ộc Ỡ Ợ Ữ nguyễn thuỷ quý ĐẠI HỘI"
                            + " – “nháy” (ngoặc) & <b> 100% 1.234,5 12A-003.45 ½ … § → d/đ Đ/đ x²")
                    .split(" ");
    private static final String[] CHAIRS = {"Đ/c Bí thư", "Đ/c Đạt", "Đ/c Nguyễn Thị Phương Thảo", "Đ/c Ước; Đ/c Ẩn", ""
    };

    private final Random random;
    private final List<WeekPaperLine> lines = new ArrayList<>();

    private RandomWeek(long seed) {
        this.random = new Random(seed);
    }

    /** A week of about this many lines (a half-day gives none or some, a day off one more). */
    static WeekPaper of(long seed, int count, boolean draft) {
        return new RandomWeek(seed).week(count, draft);
    }

    private WeekPaper week(int count, boolean draft) {
        int perPart = Math.max(1, count / 14);
        for (int day = 0; day < 7 && lines.size() < count; day++) {
            if (random.nextInt(5) == 0) {
                lines.add(new WeekPaperLine.DayOff(
                        SampleWeek.MONDAY.plusDays(day), "Nghỉ bù " + text(1 + random.nextInt(40))));
            }
            for (HalfDay part : HalfDay.values()) {
                part(day, part, Math.min(random.nextInt(2 * perPart + 1), count - lines.size()));
            }
        }
        Map<java.time.LocalDate, String> remarks = new HashMap<>();
        if (random.nextBoolean()) {
            remarks.put(SampleWeek.MONDAY.with(DayOfWeek.SATURDAY), "(làm bù)");
        }
        return new WeekPaper(SampleWeek.head(draft), lines, remarks, false);
    }

    private void part(int day, HalfDay part, int count) {
        if (count == 0 && (part == HalfDay.MORNING || part == HalfDay.AFTERNOON) && random.nextInt(3) > 0) {
            lines.add(new WeekPaperLine.EmptyHalfDay(
                    SampleWeek.MONDAY.plusDays(day), part, random.nextBoolean() ? "Làm việc tại cơ quan" : ""));
        }
        for (int i = 0; i < count; i++) {
            lines.add(new WeekPaperLine.Activity(
                    SampleWeek.MONDAY.plusDays(day),
                    part,
                    random.nextInt(5) == 0 ? "–" : random.nextInt(24) + "h" + (10 + random.nextInt(50)),
                    // A number that no other line has: two lines in each other's place would be seen.
                    text(length()) + " việc-" + lines.size(),
                    seldom("(hoãn, đến 29/11)"),
                    random.nextInt(6) == 0,
                    CHAIRS[random.nextInt(CHAIRS.length)],
                    seldom("(uỷ quyền của đ/c Nguyễn Văn Ẩn)"),
                    text(length() / 2),
                    text(random.nextInt(8)),
                    text(random.nextInt(6)),
                    text(random.nextInt(10))));
        }
    }

    /** Mostly a few words, sometimes a paragraph, once in a while more than a page has room for. */
    private int length() {
        return switch (random.nextInt(40)) {
            case 0 -> 700;
            case 1, 2 -> 150;
            case 3, 4, 5, 6, 7, 8 -> 40;
            default -> random.nextInt(15);
        };
    }

    private @Nullable String seldom(String text) {
        return random.nextInt(6) == 0 ? text : null;
    }

    private String text(int words) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < words; i++) {
            text.add(
                    switch (random.nextInt(60)) {
                        case 0 -> "dòng\nmới";
                        case 1 -> "https://langson.gov.vn/" + "khong-co-cho-ngat".repeat(4);
                        default -> WORDS[random.nextInt(WORDS.length)];
                    });
        }
        return text.toString();
    }
}
