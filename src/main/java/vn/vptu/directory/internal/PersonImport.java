package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;
import static vn.vptu.base.imports.ImportColumn.Kind.YES_NO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.directory.PersonDraft;

/** People from a file, with the place they work in. */
@Component
class PersonImport extends CatalogueImport<PersonDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("fullName", "directory.people.full-name", TEXT, "Nguyễn Văn An")
                    .needed()
                    .orCalled("Họ tên", "Tên", "Họ tên cán bộ", "Cán bộ", "Name"),
            ImportColumn.of("unitId", "directory.people.unit", REFERENCE, "PTH")
                    .orCalled("Mã đơn vị", "Tên đơn vị", "Phòng, ban", "Phòng ban", "Cơ quan", "Đơn vị công tác"),
            ImportColumn.of("position", "directory.people.position", TEXT, "Chuyên viên")
                    .orCalled("Chức danh", "Chức vụ, chức danh"),
            ImportColumn.of("validFrom", "common.from", DATE, "01/03/2024")
                    .orCalled("Ngày bắt đầu", "Công tác từ ngày", "Ngày bổ nhiệm"),
            ImportColumn.of("phone", "directory.people.phone", TEXT, "0205 3812 345")
                    .orCalled("Số điện thoại", "Điện thoại cơ quan", "Điện thoại bàn", "Máy bàn", "ĐT"),
            ImportColumn.of("mobile", "directory.people.mobile", TEXT, "0912 345 678")
                    .orCalled("Số di động", "Điện thoại di động", "ĐTDĐ"),
            ImportColumn.of("email", "directory.people.email", TEXT, "an.nv@langson.dcs.vn")
                    .orCalled("Địa chỉ thư điện tử", "E-mail", "Email", "Thư công vụ"),
            ImportColumn.of("room", "directory.people.room", TEXT, "201").orCalled("Phòng", "Số phòng"),
            ImportColumn.of("active", "directory.people.active", YES_NO, "Có")
                    .orCalled("Còn công tác", "Còn làm việc"));

    private final PersonStore people;
    private final UnitStore units;
    private final PositionStore positions;
    private final PeopleBatch batch;
    private final Clock clock;

    PersonImport(PersonStore people, UnitStore units, PositionStore positions, PeopleBatch batch, Clock clock) {
        super("people", COLUMNS, Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.people = people;
        this.units = units;
        this.positions = positions;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public ImportWork<PersonDraft> begin() {
        LocalDate today = LocalDate.now(clock);
        return new PersonWork(people, batch, units.active(today), positions.names(today), today);
    }
}
