package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;

/** Activities as the week shows them, without the database behind them. */
final class TestRow {

    private final Period period;
    private String content;
    private long id = 1;
    private ActivityState state = ActivityState.PLANNED;
    private int rank = 1;
    private String authorisation;
    private boolean busy;
    private boolean forLeaders;
    private String chairs = "Đ/c Ẩn";
    private String attendees = "Ban Tổ chức";
    private String place = "Phòng họp 1";
    private String preparing = "Phòng Tổng hợp";
    private String vehicle = "12A-003.45";
    private String note = "mang tài liệu";

    TestRow(String content, Period period) {
        this.content = content;
        this.period = period;
    }

    /** Rows that touch a week, with everything that decides where they stand drawn by lot. */
    static List<ActivityRow> random(long seed, LocalDate monday, int count) {
        Random random = new Random(seed);
        List<ActivityRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate from = monday.plusDays(random.nextInt(9) - 2L);
            boolean several = from.isBefore(monday) || random.nextInt(5) == 0;
            LocalDate to = several ? from.plusDays(2 + random.nextInt(5)) : from;
            HalfDay part = HalfDay.values()[random.nextInt(4)];
            LocalTime start = random.nextInt(4) == 0 ? null : part.start().plusMinutes(15L * random.nextInt(20));
            TestRow row = new TestRow("việc số " + i + ".", new Period(from, to, part, start, null));
            row.id = random.nextInt();
            row.rank = random.nextInt(6);
            row.state = ActivityState.values()[random.nextInt(ActivityState.values().length)];
            if (random.nextInt(5) == 0) {
                row.forLeaders(i);
            }
            if (random.nextInt(8) == 0) {
                row.busy();
            }
            rows.add(row.row());
        }
        return rows;
    }

    TestRow state(ActivityState value) {
        state = value;
        return this;
    }

    TestRow authorisation(String value) {
        authorisation = value;
        return this;
    }

    TestRow busy() {
        busy = true;
        content = "";
        chairs = "Đ/c Bận";
        attendees = "";
        place = "";
        preparing = "";
        vehicle = null;
        note = null;
        return this;
    }

    /** With words in every cell that stand in no other row. */
    TestRow forLeaders(int number) {
        forLeaders = true;
        content = "kín " + number + ".";
        attendees = "người kín " + number + ".";
        place = "chỗ kín " + number + ".";
        preparing = "ban kín " + number + ".";
        note = "dặn kín " + number + ".";
        return this;
    }

    ActivityRow row() {
        return new ActivityRow(
                id,
                1,
                period,
                state,
                null,
                content,
                "Họp",
                false,
                busy,
                List.of(),
                List.of(),
                chairs,
                authorisation,
                rank,
                attendees,
                place,
                preparing,
                null,
                vehicle,
                note,
                null,
                false,
                forLeaders,
                null);
    }
}
