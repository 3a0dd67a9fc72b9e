package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Leader;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Organ;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Person;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Room;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Title;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Unit;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Vehicle;

/** An invented directory with the traps of real ones: shared given names, shared titles, "và" inside names. */
final class TestDirectory {

    static final DirectorySnapshot PROVINCE = new DirectorySnapshot(
            List.of(
                    new Leader(1, 101, "Hoàng Văn Ánh", List.of(new Title("Bí thư", "Bí thư Tỉnh uỷ", 11))),
                    new Leader(
                            2,
                            102,
                            "Hoàng Thị Ước",
                            List.of(new Title("PBT Thường trực", "Phó Bí thư Thường trực Tỉnh uỷ", 11))),
                    new Leader(
                            3,
                            103,
                            "Nông Văn Đạt",
                            List.of(
                                    new Title("Phó Bí thư", "Phó Bí thư Tỉnh uỷ", 11),
                                    new Title("Chủ tịch UBND", "Chủ tịch UBND tỉnh", 14))),
                    new Leader(
                            4,
                            104,
                            "Lý Thị Hạ",
                            List.of(
                                    new Title("Phó Bí thư", "Phó Bí thư Tỉnh uỷ", 11),
                                    new Title("Chủ tịch HĐND", "Chủ tịch HĐND tỉnh", 15))),
                    new Leader(5, 105, "Phạm Văn Ảnh", List.of(new Title("Trưởng ban", "Trưởng Ban Tuyên giáo và Dân vận", 12))),
                    new Leader(6, 106, "Đàm Văn Uy", List.of(new Title("CVP", "Chánh Văn phòng Tỉnh uỷ", 12))),
                    new Leader(7, 107, "Vi Văn Đạt", List.of(new Title("Phó Chủ tịch", "Phó Chủ tịch UBND tỉnh", 14))),
                    new Leader(8, 108, "Dương Văn Phương", List.of(new Title("Phó Chủ tịch", "Phó Chủ tịch HĐND tỉnh", 15)))),
            List.of(
                    new Organ(11, List.of("Thường trực Tỉnh uỷ", "Thường trực", "TTTU")),
                    new Organ(12, List.of("Ban Thường vụ Tỉnh uỷ", "Ban Thường vụ", "BTV")),
                    new Organ(13, List.of("Ban Chấp hành Đảng bộ tỉnh", "Ban Chấp hành", "BCH")),
                    new Organ(14, List.of("UBND tỉnh", "Uỷ ban nhân dân tỉnh")),
                    new Organ(15, List.of("Thường trực HĐND tỉnh", "HĐND tỉnh"))),
            List.of(
                    new Unit(21, "BTC", "Ban Tổ chức Tỉnh uỷ", "Ban Tổ chức"),
                    new Unit(22, "BTGDV", "Ban Tuyên giáo và Dân vận Tỉnh uỷ", "Ban TG và DV"),
                    new Unit(23, "BNC", "Ban Nội chính Tỉnh uỷ", "Ban Nội chính"),
                    new Unit(24, "UBKT", "Uỷ ban Kiểm tra Tỉnh uỷ", "UBKT"),
                    new Unit(25, "VP", "Văn phòng Tỉnh uỷ", "Văn phòng"),
                    new Unit(26, "PTH", "Phòng Tổng hợp", "Phòng Tổng hợp"),
                    new Unit(27, "PQT", "Phòng Quản trị", "Phòng Quản trị"),
                    new Unit(28, "HCLT", "Phòng Hành chính - Lưu trữ", "Phòng HC - LT")),
            List.of(
                    new Room(31, "PH1", "Phòng họp 1"),
                    new Room(32, "PH2", "Phòng họp 2"),
                    new Room(33, "HTL", "Hội trường lớn"),
                    new Room(34, "PK", "Phòng khách")),
            List.of(
                    new Vehicle(41, "12A-003.45"),
                    new Vehicle(42, "12A-004.56"),
                    new Vehicle(43, "12B-003.45"),
                    new Vehicle(44, "80A-1234")),
            List.of(
                    new Person(101, "Hoàng Văn Ánh", "Thường trực Tỉnh uỷ", "Bí thư Tỉnh uỷ"),
                    new Person(106, "Đàm Văn Uy", "Văn phòng", "Chánh Văn phòng"),
                    new Person(201, "Triệu Minh Tỉnh", "Văn phòng", "Phó Chánh Văn phòng"),
                    new Person(202, "Nguyễn Thị Hà", "Phòng Tổng hợp", "Chuyên viên"),
                    new Person(203, "Nguyễn Thị Hà", "Ban Tổ chức", "Chuyên viên"),
                    new Person(204, "Lê Quốc Bình", "Phòng Quản trị", "Trưởng phòng Quản trị"),
                    new Person(205, "Bế Thị Cường", "Phòng Quản trị", null)));

    private TestDirectory() {}
}
