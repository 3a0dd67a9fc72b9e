package vn.vptu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitKind;
import vn.vptu.directory.Units;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.Vehicles;

/** The invented office: Party bodies, the Office's rooms, leaders with titles, people, meeting rooms, cars. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoDirectory {

    private record Body(String code, String name, String shortName, UnitKind kind) {}

    private record Seat(String name, String organ, String shortTitle, String fullTitle, String unit) {}

    private static final List<Body> BODIES = List.of(
            new Body("BTC", "Ban Tổ chức Tỉnh uỷ", "Ban Tổ chức", UnitKind.PARTY_BODY),
            new Body("BTGDV", "Ban Tuyên giáo và Dân vận Tỉnh uỷ", "Ban TG và DV", UnitKind.PARTY_BODY),
            new Body("UBKT", "Uỷ ban Kiểm tra Tỉnh uỷ", "UBKT Tỉnh uỷ", UnitKind.PARTY_BODY),
            new Body("BNC", "Ban Nội chính Tỉnh uỷ", "Ban Nội chính", UnitKind.PARTY_BODY),
            new Body("DUCQD", "Đảng uỷ các cơ quan Đảng tỉnh", "Đảng uỷ CQ Đảng", UnitKind.PARTY_BODY),
            new Body("DUUB", "Đảng uỷ Uỷ ban nhân dân tỉnh", "Đảng uỷ UBND", UnitKind.PARTY_BODY),
            new Body("TCT", "Trường Chính trị tỉnh", "Trường Chính trị", UnitKind.PARTY_BODY),
            new Body("BAO", "Báo và Phát thanh, Truyền hình tỉnh", "Báo và PTTH", UnitKind.PARTY_BODY),
            new Body("VPTU", "Văn phòng Tỉnh uỷ", "Văn phòng", UnitKind.OFFICE));

    private static final List<Body> ROOMS_OF_THE_OFFICE = List.of(
            new Body("PTH", "Phòng Tổng hợp", "Phòng Tổng hợp", UnitKind.OFFICE_ROOM),
            new Body("PHCLT", "Phòng Hành chính - Lưu trữ", "Phòng HC - LT", UnitKind.OFFICE_ROOM),
            new Body("PCDSCY", "Phòng Chuyển đổi số - Cơ yếu", "Phòng CĐS - CY", UnitKind.OFFICE_ROOM),
            new Body("PTCD", "Phòng Tài chính Đảng", "Phòng TC Đảng", UnitKind.OFFICE_ROOM),
            new Body("PQT", "Phòng Quản trị", "Phòng Quản trị", UnitKind.OFFICE_ROOM));

    private static final List<Seat> SEATS = List.of(
            new Seat("Hoàng Văn Ánh", "TT", "Bí thư", "Bí thư Tỉnh uỷ", "VPTU"),
            new Seat("Nông Thị Ước", "TT", "PBT Thường trực", "Phó Bí thư Thường trực Tỉnh uỷ", "VPTU"),
            new Seat("Lương Quốc Đạt", "TT", "PBT, CT UBND", "Phó Bí thư, Chủ tịch UBND tỉnh", "DUUB"),
            new Seat("Chu Thị Bình", "BTV", "Chủ tịch HĐND", "Chủ tịch Hội đồng nhân dân tỉnh", "VPTU"),
            new Seat("Vi Văn Hạ", "BTV", "Trưởng ban Tổ chức", "Trưởng Ban Tổ chức Tỉnh uỷ", "BTC"),
            new Seat("Bế Thị Ảnh", "BTV", "Trưởng ban TG&DV", "Trưởng Ban Tuyên giáo và Dân vận Tỉnh uỷ", "BTGDV"),
            new Seat("Lý Minh Khôi", "BTV", "Chủ nhiệm UBKT", "Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ", "UBKT"),
            new Seat("Triệu Đức Thắng", "BTV", "Trưởng ban Nội chính", "Trưởng Ban Nội chính Tỉnh uỷ", "BNC"),
            new Seat("Mã Thế Vượng", "BTV", "Bí thư ĐU CQ Đảng", "Bí thư Đảng uỷ các cơ quan Đảng tỉnh", "DUCQD"),
            new Seat("Đàm Văn Uy", "BTV", "Chánh Văn phòng", "Chánh Văn phòng Tỉnh uỷ", "VPTU"),
            new Seat("Hà Thị Nhung", "VP", "PCVP phụ trách tổng hợp", "Phó Chánh Văn phòng Tỉnh uỷ", "VPTU"),
            new Seat("Lành Xuân Tài", "VP", "PCVP phụ trách quản trị", "Phó Chánh Văn phòng Tỉnh uỷ", "VPTU"));

    private static final int ALL_PEOPLE = 60;

    private final Units units;
    private final People people;
    private final Leaders leaders;
    private final Organs organs;
    private final Rooms rooms;
    private final Vehicles vehicles;
    private final Drivers drivers;
    private final DemoOffice papers;

    DemoDirectory(
            Units units,
            People people,
            Leaders leaders,
            Organs organs,
            Rooms rooms,
            Vehicles vehicles,
            Drivers drivers,
            DemoOffice papers) {
        this.units = units;
        this.people = people;
        this.leaders = leaders;
        this.organs = organs;
        this.rooms = rooms;
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.papers = papers;
    }

    DemoCast fill(LocalDate today, Random random) {
        LocalDate from = today.minusYears(1).withDayOfYear(1);
        Map<String, Long> unitIds = bodies(from);
        Map<String, Long> organIds = organs(from);
        List<Long> leaderPeople = new ArrayList<>();
        List<Long> leaderIds = leaders(from, unitIds, organIds, leaderPeople);
        members(from, organIds, leaderIds);
        Map<String, Long> parts = new LinkedHashMap<>();
        List<Long> driverIds = staff(random, unitIds, parts);
        parts.put("lanhdao", leaderPeople.getFirst());
        parts.put("chanhvp", leaderPeople.get(9));
        parts.put("truongphong", leaderPeople.get(4));
        papers.fill(from, organIds, leaderPeople);
        return new DemoCast(leaderIds, leaderPeople, organIds, unitIds, meetingRooms(), cars(driverIds), parts);
    }

    private Map<String, Long> bodies(LocalDate from) {
        Map<String, Long> ids = new LinkedHashMap<>();
        int order = 0;
        for (Body body : BODIES) {
            ids.put(body.code(), unit(body, null, order += 10, from));
        }
        for (Body body : ROOMS_OF_THE_OFFICE) {
            ids.put(body.code(), unit(body, ids.get("VPTU"), order += 10, from));
        }
        return ids;
    }

    private long unit(Body body, @org.jspecify.annotations.Nullable Long parent, int order, LocalDate from) {
        return Saves.id(units.save(
                null,
                0,
                new UnitDraft(body.code(), body.name(), body.shortName(), body.kind(), parent, order, from, null)));
    }

    private Map<String, Long> organs(LocalDate from) {
        Map<String, Long> ids = new LinkedHashMap<>();
        ids.put("TT", organ("TT", "Thường trực Tỉnh uỷ", "Thường trực Tỉnh uỷ", 10, from));
        ids.put("BTV", organ("BTV", "Ban Thường vụ Tỉnh uỷ", "Ban Thường vụ Tỉnh uỷ", 20, from));
        ids.put("VP", organ("VP", "Lãnh đạo Văn phòng Tỉnh uỷ", "Lãnh đạo Văn phòng", 30, from));
        return ids;
    }

    private long organ(String code, String name, String shortName, int order, LocalDate from) {
        return Saves.id(organs.save(null, 0, new OrganDraft(code, name, shortName, order, from, null, List.of())));
    }

    private List<Long> leaders(
            LocalDate from, Map<String, Long> unitIds, Map<String, Long> organIds, List<Long> leaderPeople) {
        List<Long> ids = new ArrayList<>();
        for (Seat seat : SEATS) {
            long person = person(seat.name(), unitIds.get(seat.unit()), seat.fullTitle(), ids.size() + 1);
            leaderPeople.add(person);
            LeaderDraft.Title title = new LeaderDraft.Title(
                    organIds.get(seat.organ()), seat.shortTitle(), seat.fullTitle(), true, from, null);
            ids.add(Saves.id(leaders.save(
                    null,
                    0,
                    new LeaderDraft(person, (ids.size() + 1) * 10, ids.size() < 10, from, null, List.of(title)))));
        }
        return ids;
    }

    private void members(LocalDate from, Map<String, Long> organIds, List<Long> leaderIds) {
        join("TT", organIds, leaderIds.subList(0, 3), from);
        join("BTV", organIds, leaderIds.subList(0, 10), from);
        join("VP", organIds, leaderIds.subList(9, 12), from);
    }

    private void join(String code, Map<String, Long> organIds, List<Long> who, LocalDate from) {
        var organ = organs.find(organIds.getOrDefault(code, 0L)).orElseThrow();
        OrganDraft d = organ.draft();
        List<OrganDraft.Member> members = who.stream()
                .map(leader -> new OrganDraft.Member(leader, null, from, null))
                .toList();
        Saves.id(organs.save(
                organ.id(),
                organ.version(),
                new OrganDraft(d.code(), d.name(), d.shortName(), d.sortOrder(), d.validFrom(), null, members)));
    }

    /** Fills every unit with people; some of them have an account, eight drive. */
    private List<Long> staff(Random random, Map<String, Long> unitIds, Map<String, Long> parts) {
        DemoNames names = new DemoNames(random, SEATS.stream().map(Seat::name).toList());
        List<Long> driverIds = new ArrayList<>();
        parts.put("thuky", person("Lê Thị Nga", unitIds.get("PTH"), "Chuyên viên tổng hợp", 20));
        parts.put("ketoan", person("Nguyễn Thu Hường", unitIds.get("PTCD"), "Kế toán", 21));
        parts.put("ketoantruong", person("Hoàng Kim Oanh", unitIds.get("PTCD"), "Kế toán trưởng", 22));
        parts.put("quantri", person("Nông Quốc Huy", unitIds.get("PQT"), "Phó Trưởng phòng", 23));
        parts.put("kiemtra", person("Trần Bích Liên", unitIds.get("UBKT"), "Kiểm tra viên", 24));
        parts.put("admin", person("Lương Minh Trí", unitIds.get("PCDSCY"), "Quản trị hệ thống", 25));
        parts.put("nhanvien", person("Vi Ngọc Duyên", unitIds.get("PHCLT"), "Văn thư", 26));
        List<String> codes = new ArrayList<>(unitIds.keySet());
        for (int n = SEATS.size() + parts.size(); n < ALL_PEOPLE; n++) {
            boolean drives = driverIds.size() < 8;
            Long unit = unitIds.get(drives ? "PQT" : codes.get(random.nextInt(codes.size())));
            long person = person(names.next(), unit, drives ? "Lái xe" : "Chuyên viên", 30 + n);
            if (drives) {
                driverIds.add(Saves.id(drivers.save(null, 0, new DriverDraft(person, "D1", null))));
            }
        }
        return driverIds;
    }

    private long person(String name, @org.jspecify.annotations.Nullable Long unit, String position, int n) {
        // 0205 is the province's area code; numbers of this block are invented.
        String phone = "0205 3%03d %03d".formatted(800 + n % 100, (n * 37) % 1000);
        return Saves.id(people.save(null, 0, new PersonDraft(name, unit, position, phone, null, true)));
    }

    private List<Long> meetingRooms() {
        return List.of(
                room("PH1", "Phòng họp 1", "Tầng 2, nhà A", 40, "Màn hình, micro, hội nghị trực tuyến"),
                room("PH2", "Phòng họp 2", "Tầng 3, nhà A", 24, "Màn hình, micro"),
                room("PH3", "Phòng họp 3", "Tầng 3, nhà A", 16, "Màn hình"),
                room("HT", "Hội trường", "Tầng 1, nhà B", 320, "Sân khấu, âm thanh, hội nghị trực tuyến"),
                room("PK", "Phòng khách", "Tầng 1, nhà A", 20, "Bàn trà"),
                room("TTCD", "Trụ sở tiếp công dân", "Cổng phụ", 12, "Camera, máy in"));
    }

    private long room(String code, String name, String location, int seats, String equipment) {
        return Saves.id(rooms.save(null, 0, new RoomDraft(code, name, location, seats, equipment, null)));
    }

    private List<Long> cars(List<Long> driverIds) {
        List<String> plates = List.of(
                "12A-001.68",
                "12A-003.45",
                "12A-008.12",
                "12A-010.27",
                "12A-011.09",
                "12A-015.33",
                "12A-021.76",
                "12A-026.40");
        List<String> models =
                List.of("Toyota Camry 2.5", "Toyota Fortuner 2.7", "Ford Everest 2.0", "Toyota Innova 2.0");
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < plates.size(); i++) {
            int seats = i % 4 == 0 ? 5 : 7;
            ids.add(Saves.id(vehicles.save(
                    null, 0, new VehicleDraft(plates.get(i), models.get(i % 4), seats, driverIds.get(i), null, null))));
        }
        return ids;
    }
}
