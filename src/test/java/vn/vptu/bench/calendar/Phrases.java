package vn.vptu.bench.calendar;

import java.util.List;
import java.util.Random;

/** What schedules of a province say, put together from what such schedules are made of. */
final class Phrases {

    private static final List<String> SUBJECTS = List.of(
            "công tác quy hoạch, luân chuyển cán bộ diện Ban Thường vụ Tỉnh uỷ quản lý",
            "sắp xếp tổ chức bộ máy và biên chế cấp xã",
            "phát triển kinh tế cửa khẩu và cửa khẩu thông minh",
            "tiến độ giải ngân vốn đầu tư công",
            "giải phóng mặt bằng tuyến cao tốc Hữu Nghị - Chi Lăng",
            "xoá nhà tạm, nhà dột nát cho hộ nghèo, hộ cận nghèo",
            "phòng, chống buôn lậu, gian lận thương mại dịp cuối năm",
            "chuẩn bị đại hội đảng bộ cơ sở nhiệm kỳ 2025 - 2030",
            "công tác kiểm tra, giám sát và thi hành kỷ luật đảng",
            "bảo đảm quốc phòng, an ninh tuyến biên giới",
            "xây dựng nông thôn mới nâng cao, nông thôn mới kiểu mẫu",
            "cải cách hành chính, nâng cao chỉ số năng lực cạnh tranh",
            "bồi dưỡng lý luận chính trị cho cấp uỷ viên cơ sở",
            "quản lý tài chính, tài sản của Đảng",
            "tiếp thu ý kiến sau kiểm tra của Trung ương",
            "chuyển đổi số trong các cơ quan đảng",
            "giải quyết khiếu nại, tố cáo đông người, kéo dài",
            "công tác dân vận ở vùng đồng bào dân tộc thiểu số",
            "khắc phục hậu quả mưa lũ, ổn định đời sống nhân dân",
            "dự toán ngân sách và phân bổ vốn năm sau");

    private static final List<String> MEETINGS = List.of(
            "Họp Ban Chỉ đạo về ",
            "Nghe báo cáo về ",
            "Họp bàn, cho ý kiến về ",
            "Thông qua dự thảo Nghị quyết về ",
            "Làm việc với các cơ quan liên quan về ",
            "Hội nghị sơ kết sáu tháng về ",
            "Hội nghị trực tuyến với các địa phương về ",
            "Họp thẩm định Đề án ");

    private static final List<String> VISITS =
            List.of("Kiểm tra ", "Khảo sát thực tế ", "Làm việc với cấp uỷ cơ sở về ", "Đối thoại với nhân dân về ");

    private static final List<String> COMMUNES = List.of(
            "xã Tân Thanh",
            "xã Chi Lăng",
            "xã Hữu Lũng",
            "xã Đồng Đăng",
            "xã Bắc Sơn",
            "xã Lộc Bình",
            "xã Na Dương",
            "phường Kỳ Lừa",
            "phường Tam Thanh",
            "phường Đông Kinh");

    private static final List<String> GUESTS = List.of(
            "Tiếp đoàn công tác của Ban Tổ chức Trung ương",
            "Tiếp đoàn khảo sát của Văn phòng Trung ương Đảng",
            "Tiếp đoàn đại biểu Thành uỷ Sùng Tả, Quảng Tây",
            "Tiếp đoàn kiểm tra của Uỷ ban Kiểm tra Trung ương");

    private static final List<String> EVENTS = List.of(
            "Dự Ngày hội Đại đoàn kết toàn dân tộc tại ",
            "Dự lễ khánh thành trường học tại ",
            "Dự lễ kỷ niệm ngày truyền thống lực lượng vũ trang tại ",
            "Gặp mặt người có uy tín tại ");

    private static final List<String> PLACES = List.of(
            "Trụ sở UBND tỉnh",
            "Hội trường Bộ Chỉ huy Quân sự tỉnh",
            "Trung tâm Hội nghị tỉnh",
            "Trường Chính trị tỉnh",
            "Phòng họp trực tuyến Trung tâm Phục vụ hành chính công");

    private static final List<String> OTHERS = List.of(
            "các cơ quan liên quan",
            "lãnh đạo các sở, ngành theo giấy mời",
            "đại diện lãnh đạo các xã, phường vùng dự án",
            "phóng viên Báo và Phát thanh, Truyền hình tỉnh",
            "chuyên viên giúp việc");

    private static final List<String> HOSTS = List.of(
            "Lãnh đạo Ban Tổ chức Trung ương",
            "Lãnh đạo Bộ Tài chính",
            "Lãnh đạo Ban Nội chính Tỉnh uỷ",
            "Lãnh đạo Uỷ ban Kiểm tra Tỉnh uỷ",
            "Thường trực HĐND tỉnh",
            "Lãnh đạo UBND tỉnh");

    private static final List<String> BRIEF = List.of(
            "Giao ban tuần",
            "Hội ý Thường trực",
            "Giao ban khối nội chính",
            "Tiếp công dân",
            "Họp chi bộ",
            "Họp xét thi đua");

    private final Random random;

    Phrases(Random random) {
        this.random = random;
    }

    String meeting() {
        return pick(MEETINGS) + pick(SUBJECTS);
    }

    String brief() {
        return pick(BRIEF);
    }

    String visit() {
        return pick(VISITS) + pick(SUBJECTS) + " tại " + commune();
    }

    String guests() {
        return pick(GUESTS);
    }

    String event() {
        return pick(EVENTS) + commune();
    }

    String commune() {
        return pick(COMMUNES);
    }

    String place() {
        return pick(PLACES);
    }

    String others() {
        return pick(OTHERS);
    }

    String host() {
        return pick(HOSTS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
