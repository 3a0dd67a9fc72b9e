package vn.vptu.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
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
import vn.vptu.security.SystemActor;

/** The invented office that all other data name: it is small, so it is made through the services. */
final class OfficePart implements Part {

    private static final LocalDate ALWAYS = LocalDate.of(2015, 1, 1);
    private static final int OFFICE = 8;

    private static final List<String> BODIES = List.of(
            "Ban Tổ chức Tỉnh uỷ",
            "Ban Tuyên giáo và Dân vận Tỉnh uỷ",
            "Uỷ ban Kiểm tra Tỉnh uỷ",
            "Ban Nội chính Tỉnh uỷ",
            "Đảng uỷ các cơ quan Đảng tỉnh",
            "Đảng uỷ Uỷ ban nhân dân tỉnh",
            "Trường Chính trị tỉnh",
            "Báo và Phát thanh, Truyền hình tỉnh",
            "Văn phòng Tỉnh uỷ");
    private static final List<String> ROOMS_OF_THE_OFFICE = List.of(
            "Phòng Tổng hợp",
            "Phòng Hành chính - Lưu trữ",
            "Phòng Chuyển đổi số - Cơ yếu",
            "Phòng Tài chính Đảng",
            "Phòng Quản trị");
    private static final List<String> COMMUNES = List.of(
            "Tân Thanh",
            "Chi Lăng",
            "Hữu Lũng",
            "Đồng Đăng",
            "Bắc Sơn",
            "Lộc Bình",
            "Na Dương",
            "Bình Gia",
            "Văn Quan",
            "Thất Khê",
            "Đình Lập",
            "Cao Lộc",
            "Kỳ Lừa",
            "Tam Thanh",
            "Lương Văn Tri",
            "Đông Kinh");
    private static final List<String> TITLES = List.of(
            "Bí thư",
            "PBT Thường trực",
            "PBT, CT UBND",
            "Chủ tịch HĐND",
            "Trưởng ban Tổ chức",
            "Trưởng ban TG&DV",
            "Chủ nhiệm UBKT",
            "Trưởng ban Nội chính",
            "Bí thư ĐU CQ Đảng",
            "Giám đốc Công an",
            "Chỉ huy trưởng BCHQS",
            "PCT Thường trực HĐND",
            "PCT UBND phụ trách kinh tế",
            "PCT UBND phụ trách văn xã",
            "Chánh Văn phòng",
            "PCVP phụ trách tổng hợp",
            "PCVP phụ trách quản trị",
            "PCVP phụ trách tài chính");
    private static final List<String> MEETING_ROOMS = List.of(
            "Phòng họp 1",
            "Phòng họp 2",
            "Phòng họp 3",
            "Phòng họp 4",
            "Hội trường",
            "Phòng khách",
            "Phòng trực tuyến",
            "Trụ sở tiếp công dân");
    private static final List<String> FAMILY = List.of(
            "Hoàng", "Nông", "Lương", "Vi", "Bế", "Đàm", "Lý", "Triệu", "Chu", "Hà", "Lành", "Mã", "Nguyễn", "Trần");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Quốc", "Thu", "Minh", "Ngọc", "Đức", "Kim");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Chi", "Duyên", "Đông", "Hải", "Hạnh", "Hùng", "Hương", "Khánh", "Lan", "Long",
            "Mai", "Nam", "Phương", "Sơn", "Thảo", "Tùng", "Yến");

    private static final int PEOPLE = 120;
    private static final int ON_BOARD = 15;
    private static final int CARS = 10;

    private final Random random = new Random(20261123);

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void seed(Ground ground) {
        SystemActor system = ground.bean(SystemActor.class);
        system.run("Đo tốc độ", () -> fill(ground));
    }

    private void fill(Ground ground) {
        List<Long> units = units(ground.bean(Units.class));
        People people = ground.bean(People.class);
        leaders(ground, people, units);
        List<Long> staff = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            staff.add(person(people, units.get(random.nextInt(units.size())), i < CARS ? "Lái xe" : "Chuyên viên"));
        }
        rooms(ground.bean(Rooms.class));
        cars(ground, staff);
    }

    private List<Long> units(Units units) {
        List<Long> ids = new ArrayList<>();
        for (String name : BODIES) {
            UnitKind kind = ids.size() == OFFICE ? UnitKind.OFFICE : UnitKind.PARTY_BODY;
            ids.add(unit(units, "B" + ids.size(), name, kind, null));
        }
        for (String name : ROOMS_OF_THE_OFFICE) {
            ids.add(unit(units, "P" + ids.size(), name, UnitKind.OFFICE_ROOM, ids.get(OFFICE)));
        }
        for (String name : COMMUNES) {
            ids.add(unit(units, "X" + ids.size(), "Đảng uỷ xã " + name, UnitKind.COMMUNE, null));
        }
        return ids;
    }

    private static long unit(Units units, String code, String name, UnitKind kind, @Nullable Long parent) {
        String shortName = name.replace(" Tỉnh uỷ", "").replace("Tuyên giáo và Dân vận", "TG và DV");
        return saved(() -> units.save(null, 0, new UnitDraft(code, name, shortName, kind, parent, 0, ALWAYS, null)));
    }

    private void leaders(Ground ground, People people, List<Long> units) {
        Organs organs = ground.bean(Organs.class);
        Leaders leaders = ground.bean(Leaders.class);
        long committee = organ(organs, "BTV", "Ban Thường vụ Tỉnh uỷ", List.of());
        List<Long> ids = new ArrayList<>();
        for (String title : TITLES) {
            long person = person(people, units.get(ids.size() % BODIES.size()), title);
            int rank = (ids.size() + 1) * 10;
            ids.add(saved(() -> leaders.save(
                    null,
                    0,
                    new LeaderDraft(
                            person,
                            rank,
                            rank <= ON_BOARD * 10,
                            ALWAYS,
                            null,
                            List.of(new LeaderDraft.Title(
                                    committee, title, title + " Tỉnh uỷ", true, ALWAYS, null))))));
        }
        organ(organs, "TT", "Thường trực Tỉnh uỷ", ids.subList(0, 3));
        organ(organs, "BTVTU", "Các đồng chí Ban Thường vụ", ids.subList(0, ON_BOARD));
        organ(organs, "VP", "Lãnh đạo Văn phòng Tỉnh uỷ", ids.subList(ON_BOARD - 1, ids.size()));
        organ(organs, "KT", "Tổ công tác kinh tế", List.of(ids.get(2), ids.get(3), ids.get(11), ids.get(12)));
    }

    private static long organ(Organs organs, String code, String name, List<Long> members) {
        List<OrganDraft.Member> rows = members.stream()
                .map(leader -> new OrganDraft.Member(leader, null, ALWAYS, null))
                .toList();
        return saved(() -> organs.save(null, 0, new OrganDraft(code, name, name, 0, ALWAYS, null, rows)));
    }

    private long person(People people, long unit, String position) {
        String name = pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN);
        return saved(() -> people.save(null, 0, new PersonDraft(name, unit, position, null, null, true)));
    }

    private static void rooms(Rooms rooms) {
        for (int i = 0; i < MEETING_ROOMS.size(); i++) {
            RoomDraft draft =
                    new RoomDraft("PH" + i, MEETING_ROOMS.get(i), "Nhà A", 20 + 10 * i, "Màn hình, micro", null);
            saved(() -> rooms.save(null, 0, draft));
        }
    }

    private static void cars(Ground ground, List<Long> staff) {
        Drivers drivers = ground.bean(Drivers.class);
        Vehicles vehicles = ground.bean(Vehicles.class);
        for (int i = 0; i < CARS; i++) {
            long person = staff.get(i);
            long driver = saved(() -> drivers.save(null, 0, new DriverDraft(person, "D1", null)));
            VehicleDraft car = new VehicleDraft(
                    "12A-%03d.%02d".formatted(1 + i, 10 + i), "Toyota Innova 2.0", 7, driver, null, null);
            saved(() -> vehicles.save(null, 0, car));
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static long saved(Supplier<SaveResult> save) {
        SaveResult result = save.get();
        if (result instanceof SaveResult.Saved(long id)) {
            return id;
        }
        throw new IllegalStateException("the data set was refused: " + result);
    }

    @Override
    public String data(Ground ground) {
        return "%d leaders, %d of them with a column; %d units; %d people"
                .formatted(
                        TITLES.size(),
                        ON_BOARD,
                        BODIES.size() + ROOMS_OF_THE_OFFICE.size() + COMMUNES.size(),
                        PEOPLE + TITLES.size());
    }

    @Override
    public List<Row> rows(Ground ground) {
        return List.of();
    }
}
