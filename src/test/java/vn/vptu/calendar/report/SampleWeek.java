package vn.vptu.calendar.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.calendar.HalfDay;

/** Weeks for the tests of the paper: the one of the sketch, and any number of lines. */
final class SampleWeek {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private SampleWeek() {}

    static WeekPaperCaptions captions() {
        return new WeekPaperCaptions(
                "Thứ, ngày",
                "Buổi",
                "Giờ",
                "Nội dung",
                "Chủ trì",
                "Thành phần",
                "Địa điểm",
                "Chuẩn bị",
                "Xe, ghi chú",
                "Cả ngày",
                "Sáng",
                "Chiều",
                "Tối",
                "BẢN NHÁP");
    }

    static WeekPaperHead head(boolean draft) {
        return new WeekPaperHead(
                "TỈNH UỶ LẠNG SƠN",
                "VĂN PHÒNG",
                null,
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Lạng Sơn",
                LocalDate.of(2026, 11, 20),
                "LỊCH CÔNG TÁC",
                "của Thường trực Tỉnh uỷ và các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ",
                IsoWeek.of(MONDAY),
                "Tuần 48 (từ ngày 23/11/2026 đến ngày 29/11/2026)",
                captions(),
                "Nơi nhận:",
                List.of(
                        "- Thường trực Tỉnh uỷ,",
                        "- Các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ,",
                        "- Các ban đảng, Đảng uỷ các cơ quan Đảng tỉnh, Đảng uỷ UBND tỉnh,",
                        "- Lưu Văn phòng Tỉnh uỷ."),
                draft ? List.of("CHÁNH VĂN PHÒNG") : List.of("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
                "Đàm Văn Uy",
                "Trực tuần: LĐVP đ/c Uy; văn thư đ/c Bình; lái xe đ/c Cường",
                draft,
                draft ? null : 1);
    }

    /** The week of the design. */
    static WeekPaper ofTheSketch(boolean draft) {
        List<WeekPaperLine> lines = new ArrayList<>();
        lines.add(line(
                0,
                HalfDay.MORNING,
                "8h00",
                "Giao ban Thường trực Tỉnh uỷ",
                null,
                "Đ/c Bí thư",
                null,
                "Thường trực Tỉnh uỷ; Chánh Văn phòng",
                "Phòng họp 1",
                "Phòng Tổng hợp",
                ""));
        lines.add(line(
                0,
                HalfDay.AFTERNOON,
                "13h30",
                "Kiểm tra tiến độ xây dựng trụ sở",
                null,
                "Đ/c Đạt",
                null,
                "Ban Quản lý dự án",
                "Công trường",
                "Phòng Quản trị",
                "12A-003.45"));
        lines.add(line(
                0,
                HalfDay.AFTERNOON,
                "14h00",
                "Nghe dự thảo Đề án sắp xếp trường chính trị",
                null,
                "Đ/c Bí thư",
                null,
                "Đ/c Ước; Ban Tổ chức; LĐVP: Đ/c Uy",
                "Phòng họp 2",
                "Ban Tổ chức",
                ""));
        lines.add(new WeekPaperLine.DayOff(MONDAY.plusDays(1), "Nghỉ Ngày Văn hoá Việt Nam"));
        lines.add(line(
                2,
                HalfDay.ALL_DAY,
                "–",
                "Tập huấn công tác tuyên giáo",
                "(đến 26/11)",
                "Đ/c Ảnh",
                null,
                "Giấy mời riêng",
                "Hội trường",
                "Ban TG và DV",
                ""));
        lines.add(line(
                2,
                HalfDay.MORNING,
                "7h30",
                "Làm việc với xã biên giới Tân Thanh",
                "(điều chỉnh giờ)",
                "Đ/c Bí thư",
                null,
                "Ban Tổ chức, Ban Nội chính; LĐVP: Đ/c Uy",
                "Xã Tân Thanh",
                "Phòng Tổng hợp",
                "12A-001.09"));
        lines.add(line(
                2,
                HalfDay.MORNING,
                "8h30",
                "Họp Ban Chỉ đạo cải cách hành chính",
                null,
                "Đ/c Ước",
                null,
                "Thành viên Ban Chỉ đạo",
                "Phòng họp 1",
                "Phòng Tổng hợp",
                ""));
        lines.add(line(
                2,
                HalfDay.AFTERNOON,
                "14h00",
                "Tiếp đoàn Văn phòng Trung ương Đảng",
                null,
                "Đ/c Uy",
                "(uỷ quyền của đ/c Bí thư)",
                "Phòng HC - Lưu trữ",
                "Phòng khách",
                "Phòng HC - LT",
                ""));
        lines.add(line(
                3,
                HalfDay.ALL_DAY,
                "8h00",
                "Hội nghị Ban Thường vụ Tỉnh uỷ lần thứ 21",
                null,
                "Đ/c Bí thư",
                null,
                "Các đồng chí Uỷ viên Ban Thường vụ",
                "Phòng họp 1",
                "Phòng Tổng hợp",
                ""));
        lines.add(line(
                4,
                HalfDay.MORNING,
                "8h00",
                "Tiếp công dân định kỳ tháng 11",
                null,
                "Đ/c Bí thư",
                null,
                "Ban Nội chính; Thanh tra tỉnh",
                "Trụ sở tiếp công dân",
                "Ban Nội chính",
                ""));
        lines.add(new WeekPaperLine.EmptyHalfDay(MONDAY.plusDays(4), HalfDay.AFTERNOON, "Làm việc tại cơ quan"));
        lines.add(new WeekPaperLine.Activity(
                MONDAY.plusDays(5),
                HalfDay.MORNING,
                "7h00",
                "Dự ngày hội đại đoàn kết",
                "(hoãn)",
                true,
                "Đ/c Hạ",
                null,
                "",
                "Xã Chi Lăng",
                "",
                ""));
        return new WeekPaper(head(draft), lines, Map.of(), false);
    }

    /** A week with this many lines, eight to a day and then over again. */
    static WeekPaper of(int count, boolean draft) {
        List<WeekPaperLine> lines = new ArrayList<>(count);
        int perDay = Math.max(1, (count + 6) / 7);
        for (int i = 0; i < count; i++) {
            int inDay = i % perDay;
            HalfDay half = inDay == 0 ? HalfDay.ALL_DAY : inDay * 2 < perDay ? HalfDay.MORNING : HalfDay.AFTERNOON;
            lines.add(line(
                    i / perDay,
                    half,
                    "8h" + (10 + i % 50),
                    "Nội dung công việc số " + i
                            + (i % 3 == 0
                                    ? " với các đồng chí lãnh đạo xã, phường về tình hình sản xuất, đời sống"
                                    : ""),
                    null,
                    "Đ/c Bí thư",
                    null,
                    "Thành phần số " + i,
                    "Phòng họp " + i,
                    "Phòng Tổng hợp",
                    "Xe " + i));
        }
        return new WeekPaper(head(draft), lines, Map.of(), false);
    }

    static WeekPaperLine.Activity line(
            int day,
            HalfDay half,
            String time,
            String content,
            String remark,
            String chair,
            String chairRemark,
            String attendees,
            String place,
            String preparing,
            String note) {
        return new WeekPaperLine.Activity(
                MONDAY.plusDays(day),
                half,
                time,
                content,
                remark,
                false,
                chair,
                chairRemark,
                attendees,
                place,
                preparing,
                note);
    }
}
