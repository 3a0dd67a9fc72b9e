package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;
import static vn.vptu.base.imports.ImportColumn.Kind.YES_NO;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.directory.LeaderDraft;

/** Leaders from a file, people of the directory: a row for each title, or one for a leader without any. */
@Component
class LeaderImport extends CatalogueImport<PartsWork.Step<LeaderDraft>> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("personId", "directory.leaders.full-name", REFERENCE, "Nguyễn Văn An")
                    .needed()
                    .orCalled("Họ tên", "Tên", "Lãnh đạo", "Đồng chí", "Người"),
            ImportColumn.of("email", "directory.people.email", TEXT, "an.nv@langson.dcs.vn")
                    .orCalled("E-mail", "Email"),
            ImportColumn.of("rankOrder", "directory.leaders.rank-order", NUMBER, "3")
                    .orCalled("Thứ tự trên lịch", "Thứ bậc"),
            ImportColumn.of("boardColumn", "directory.leaders.board-column", YES_NO, "Có")
                    .orCalled("Có cột riêng", "Có cột riêng trên bảng tuần"),
            ImportColumn.of("validFrom", "directory.leaders.valid-from", DATE, "01/10/2020")
                    .orCalled("Là lãnh đạo từ ngày"),
            ImportColumn.of("validTo", "directory.leaders.valid-to", DATE, "")
                    .orCalled("Đến ngày", "Đến hết ngày", "Nghỉ từ sau ngày"),
            ImportColumn.of("shortTitle", "directory.leaders.short-title", TEXT, "PBT Thường trực")
                    .orCalled("Tên gọn của chức danh"),
            ImportColumn.of("organId", "directory.leaders.organ", REFERENCE, "TU")
                    .orCalled("Mã cơ quan", "Cơ quan, tổ chức"),
            ImportColumn.of("fullTitle", "directory.leaders.full-title", TEXT, "Phó Bí thư Thường trực Tỉnh uỷ")
                    .orCalled("Chức danh đầy đủ"),
            ImportColumn.of("mainTitle", "directory.leaders.main-title", YES_NO, "Có")
                    .orCalled("Là chức danh chính"),
            ImportColumn.of("titleFrom", "directory.leaders.title-from", DATE, "15/10/2020")
                    .orCalled("Giữ chức danh từ ngày", "Ngày bổ nhiệm"),
            ImportColumn.of("titleTo", "directory.leaders.title-to", DATE, "")
                    .orCalled("Giữ chức danh đến hết ngày", "Chức danh đến ngày"));

    private final LeaderStore leaders;
    private final OrganStore organs;
    private final PersonStore people;
    private final EntityManager entities;
    private final Clock clock;

    LeaderImport(LeaderStore leaders, OrganStore organs, PersonStore people, EntityManager entities, Clock clock) {
        super("leaders", COLUMNS, Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.leaders = leaders;
        this.organs = organs;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public boolean handsOut() {
        return true;
    }

    @Override
    public ImportWork<PartsWork.Step<LeaderDraft>> begin() {
        LeaderWork work = new LeaderWork(
                leaders, organs.all(), people.page("", Pageable.unpaged()), entities, LocalDate.now(clock));
        entities.clear();
        return work;
    }
}
