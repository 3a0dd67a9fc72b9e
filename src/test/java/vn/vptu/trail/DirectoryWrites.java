package vn.vptu.trail;

import static vn.vptu.testing.TestOffice.ALWAYS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.HolidayDecision;
import vn.vptu.base.time.HolidayDecisions;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PositionDraft;
import vn.vptu.directory.PositionLevel;
import vn.vptu.directory.Positions;
import vn.vptu.directory.Removals;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.directory.TermDraft;
import vn.vptu.directory.Terms;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitEnding;
import vn.vptu.directory.UnitKind;
import vn.vptu.directory.UnitMove;
import vn.vptu.directory.Units;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.Vehicles;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestOffice;

/** Writes of the catalogues, of the settings and of the files attached to them. */
@Component
record DirectoryWrites(
        TestOffice office,
        TestAccounts accounts,
        Units units,
        People people,
        Leaders leaders,
        Organs organs,
        Positions positions,
        Rooms rooms,
        Vehicles vehicles,
        Drivers drivers,
        Terms terms,
        Signatories signatories,
        Removals removals,
        OfficeSettings settings,
        HolidayDecisions holidays,
        Attachments attachments)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Units.save", () -> {
            keeper();
            UnitDraft draft = new UnitDraft(office.code("V"), "Phòng Vết", "PV", UnitKind.OTHER, null, 0, ALWAYS, null);
            return () -> units.save(null, 0, draft);
        });
        examples.add("Units.end", () -> {
            long id = office.unit("Phòng Sẽ Giải Thể");
            keeper();
            int version = units.find(id).orElseThrow().version();
            UnitEnding ending = new UnitEnding(
                    LocalDate.of(2021, 7, 1), null, "12-QĐ/TU", LocalDate.of(2021, 6, 1), "Giải thể", false);
            return () -> units.end(id, version, ending);
        });
        examples.add("Units.movePeople", () -> {
            long id = office.unit("Phòng Đi");
            long there = office.unit("Phòng Đến");
            keeper();
            people.save(null, 0, new PersonDraft("Người Chuyển", id, "Chuyên viên", null, null, true));
            return () -> units.movePeople(id, new UnitMove(there, LocalDate.of(2022, 1, 1)));
        });
        examples.add("People.save", () -> {
            keeper();
            PersonDraft draft = new PersonDraft("Người Vết", null, null, null, null, true);
            return () -> people.save(null, 0, draft);
        });
        examples.add("Leaders.save", () -> {
            long person = office.person("Lãnh Đạo Vết");
            keeper();
            int rank = Integer.parseInt(office.code(""));
            LeaderDraft draft = new LeaderDraft(person, rank, false, ALWAYS, null, List.of());
            return () -> leaders.save(null, 0, draft);
        });
        examples.add("Organs.save", () -> {
            keeper();
            OrganDraft draft =
                    new OrganDraft(office.code("OV"), "Cơ quan Vết", "Cơ quan Vết", 0, ALWAYS, null, List.of());
            return () -> organs.save(null, 0, draft);
        });
        examples.add("Positions.save", () -> {
            keeper();
            String name = "Chức vụ " + office.code("v");
            PositionDraft draft = new PositionDraft(name, name, PositionLevel.STAFF, 0, false, ALWAYS, null);
            return () -> positions.save(null, 0, draft);
        });
        examples.add("Rooms.save", () -> {
            keeper();
            RoomDraft draft = new RoomDraft(office.code("RV"), "Phòng họp Vết", null, null, null, null);
            return () -> rooms.save(null, 0, draft);
        });
        examples.add("Vehicles.save", () -> {
            keeper();
            VehicleDraft draft = new VehicleDraft("99A-" + office.code("0"), "Toyota", 7, null, null, null);
            return () -> vehicles.save(null, 0, draft);
        });
        examples.add("Drivers.save", () -> {
            long person = office.person("Lái Xe Vết");
            keeper();
            return () -> drivers.save(null, 0, new DriverDraft(person, "D1", null));
        });
        examples.add("Terms.save", () -> {
            long organ = office.organ("Cơ quan có Nhiệm kỳ");
            keeper();
            return () -> terms.save(null, 0, new TermDraft(organ, "Nhiệm kỳ Vết", ALWAYS, null));
        });
        examples.add("Terms.begin", () -> {
            long organ = office.organ("Cơ quan Chuyển Nhiệm kỳ", office.leader("Uỷ viên Chuyển"));
            keeper();
            TermDraft term = new TermDraft(organ, "Nhiệm kỳ Sau", LocalDate.of(2020, 10, 1), null);
            long id = ((SaveResult.Saved) terms.save(null, 0, term)).id();
            return () -> terms.begin(id, true);
        });
        examples.add("Signatories.save", () -> {
            keeper();
            // Long over: it signs no paper of any test.
            SignatoryDraft draft = new SignatoryDraft(
                    PaperFamily.TREASURY,
                    null,
                    null,
                    null,
                    "CHỦ TÀI KHOẢN",
                    null,
                    "Vết",
                    0,
                    ALWAYS,
                    ALWAYS.plusDays(1));
            return () -> signatories.save(null, 0, draft);
        });
        examples.add("Removals.remove", () -> {
            long room = office.room("Phòng Nhập Nhầm");
            keeper();
            return () -> removals.remove("directory.room", room, "Nhập nhầm");
        });
        examples.add("OfficeSettings.save", () -> {
            keeper();
            return () -> settings.save(Map.of("paper.place", "Nơi " + office.code("n")));
        });
        examples.add("HolidayDecisions.save", () -> {
            keeper();
            LocalDate day = LocalDate.of(2044, 3, 7);
            HolidayDecision decision = new HolidayDecision(
                    2044,
                    HolidayDecision.SWAPS,
                    "Thông báo hoán đổi",
                    List.of(
                            new HolidayDecision.Day(day, DayKind.HOAN_DOI_NGHI),
                            new HolidayDecision.Day(day.plusDays(5), DayKind.LAM_BU)));
            return () -> holidays.save(decision, null);
        });
        files(examples);
    }

    private void files(WriteExamples examples) {
        examples.add("Attachments.add", () -> {
            OwnerRef room = room();
            return () -> attachments.add(room, "một.txt", text("một"));
        });
        examples.add("Attachments.replace", () -> {
            long id = attached(room());
            return () -> attachments.replace(id, 1, "hai.txt", text("hai"));
        });
        examples.add("Attachments.rename", () -> {
            long id = attached(room());
            return () -> attachments.rename(id, 1, "ba.txt");
        });
        examples.add("Attachments.remove", () -> {
            long id = attached(room());
            return () -> attachments.remove(id, 1, "Nhầm hồ sơ");
        });
        examples.add("Attachments.restore", () -> {
            long id = attached(room());
            attachments.remove(id, 1, "Nhầm hồ sơ");
            return () -> attachments.restore(id);
        });
    }

    private OwnerRef room() {
        OwnerRef room = new OwnerRef("directory.room", office.room("Phòng có tệp"));
        keeper();
        return room;
    }

    private long attached(OwnerRef owner) {
        return ((SaveResult.Saved) attachments.add(owner, "đầu.txt", text("đầu " + owner.id()))).id();
    }

    private ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream((text + " " + office.code("t")).getBytes(StandardCharsets.UTF_8));
    }

    private void keeper() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        accounts.holding(Roles.ADMIN, Roles.ASSET_MANAGER, Roles.CHIEF_OF_OFFICE, Roles.SECRETARY));
    }
}
