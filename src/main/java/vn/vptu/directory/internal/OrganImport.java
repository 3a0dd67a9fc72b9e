package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.directory.OrganDraft;

/** Organs from a file, found by their code: a row for each membership, or one for an organ without members. */
@Component
class OrganImport extends CatalogueImport<PartsWork.Step<OrganDraft>> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("code", "directory.organs.code", TEXT, "BTV")
                    .needed()
                    .orCalled("Mã cơ quan", "Mã cơ quan, tổ chức", "Organ code"),
            ImportColumn.of("name", "directory.organs.name", TEXT, "Ban Thường vụ Tỉnh uỷ")
                    .orCalled("Tên cơ quan", "Cơ quan, tổ chức", "Cơ quan"),
            ImportColumn.of("shortName", "directory.organs.short-name", TEXT, "Ban Thường vụ")
                    .orCalled("Tên gọn", "Tên viết tắt"),
            ImportColumn.of("sortOrder", "directory.organs.sort-order", NUMBER, "2")
                    .orCalled("Thứ tự sắp xếp"),
            ImportColumn.of("validFrom", "directory.organs.valid-from", DATE, "01/10/2020")
                    .orCalled("Ngày thành lập"),
            ImportColumn.of("validTo", "directory.organs.valid-to", DATE, "")
                    .orCalled("Đến ngày", "Đến hết ngày", "Kết thúc"),
            ImportColumn.of("leaderId", "directory.organs.member-name", REFERENCE, "Nguyễn Văn An")
                    .orCalled("Họ và tên", "Họ tên", "Lãnh đạo", "Đồng chí", "Uỷ viên"),
            ImportColumn.of("role", "directory.organs.role", TEXT, "Uỷ viên").orCalled("Chức vụ trong cơ quan"),
            ImportColumn.of("memberFrom", "directory.organs.member-from", DATE, "15/10/2020")
                    .orCalled("Tham gia từ ngày", "Là thành viên từ ngày", "Ngày tham gia"),
            ImportColumn.of("memberTo", "directory.organs.member-to", DATE, "")
                    .orCalled("Tham gia đến hết ngày", "Thành viên đến ngày"));

    private final OrganStore organs;
    private final LeaderStore leaders;
    private final EntityManager entities;
    private final Clock clock;

    OrganImport(OrganStore organs, LeaderStore leaders, EntityManager entities, Clock clock) {
        super("organs", COLUMNS, Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.organs = organs;
        this.leaders = leaders;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public boolean handsOut() {
        return true;
    }

    @Override
    public ImportWork<PartsWork.Step<OrganDraft>> begin() {
        OrganWork work = new OrganWork(organs, leaders.called(), entities, LocalDate.now(clock));
        entities.clear();
        return work;
    }
}
