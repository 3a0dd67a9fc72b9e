package vn.vptu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.lists.ListExports;
import vn.vptu.base.lists.ListRequest;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.security.Accounts;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDatabase;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser({Roles.AUDITOR, Roles.ASSET_MANAGER})
class TrailTest {

    @Autowired
    private Trail trail;

    @Autowired
    private ListExports exports;

    @Autowired
    private Translations translations;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Sentences vietnamese() {
        return translations.in(Translations.VIETNAMESE);
    }

    private long room(String name) {
        SaveResult result = rooms.save(null, 0, new RoomDraft(office.code("DV"), name, "Tầng 1", 20, null, null));
        return ((SaveResult.Saved) result).id();
    }

    private void rename(long id, String name) {
        var found = rooms.find(id).orElseThrow();
        RoomDraft was = found.draft();
        rooms.save(
                id,
                found.version(),
                new RoomDraft(was.code(), name, was.location(), was.capacity(), was.equipment(), was.validTo()));
    }

    private void as(String... roles) {
        SecurityContextHolder.getContext().setAuthentication(people.holding(roles));
    }

    @Test
    void aChangeIsKeptWithOldAndNewValuesInWords() {
        long id = room("Phòng Dấu Vết");
        rename(id, "Phòng Đổi Tên");

        List<TrailRow> history = trail.history("directory.room", Long.toString(id));
        assertThat(history).extracting(TrailRow::action).containsExactly("update", "create");
        assertThat(trail.values(history.getFirst(), vietnamese()).stream().filter(ValueLine::changed))
                .containsExactly(new ValueLine("Tên", "Phòng Dấu Vết", "Phòng Đổi Tên"));
        assertThat(trail.values(history.getLast(), vietnamese()))
                .contains(new ValueLine("Số chỗ", "", "20"), new ValueLine("Vị trí", "", "Tầng 1"));
        long person = office.person("Người Dấu Vết");
        assertThat(trail.values(
                        trail.history("directory.person", Long.toString(person)).getLast(), vietnamese()))
                .anyMatch(line -> "Có".equals(line.after()));
    }

    @Test
    void whatIsTakenBackLeavesNothingInTheTrail() {
        long[] id = new long[1];
        transaction.executeWithoutResult(status -> {
            id[0] = room("Phòng Không Thành");
            status.setRollbackOnly();
        });

        assertThat(trail.history("directory.room", Long.toString(id[0]))).isEmpty();
    }

    @Test
    void aRefusalStaysAlthoughTheWorkAroundItIsTakenBack() {
        as(Roles.STAFF);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> accounts.renewPassword(1)))
                .isInstanceOf(AccessDeniedException.class);

        as(Roles.AUDITOR);
        assertThat(trail.page(
                        new TrailFilter(null, null, "test.staff", "security.refusal", null, null),
                        PageRequest.ofSize(50)))
                .extracting(TrailRow::recordId)
                .contains("Accounts.renewPassword");
    }

    @Test
    void nobodyChangesOrDeletesALine() {
        long id = room("Phòng Bất Biến");
        long line =
                trail.history("directory.room", Long.toString(id)).getFirst().id();

        assertThatThrownBy(() -> jdbc.update("update audit_entry set actor_name = 'x' where id = ?", line))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.update("delete from audit_entry where id = ?", line))
                .hasMessageContaining("only ever added to");
        TestDatabase.Address address = TestDatabase.address();
        if (!address.user().equals(address.owner())) {
            // Emptying a table passes triggers by, so the application's account must not be able to.
            assertThatThrownBy(() -> jdbc.execute("truncate table audit_entry")).hasStackTraceContaining("denied");
        }
    }

    @Test
    void theAdministratorSeesLinesOfBusinessWithoutTheirValues() {
        as(Roles.ADMIN);
        List<TrailRow> business =
                trail.page(new TrailFilter(null, null, "", "calendar.activity", null, null), PageRequest.ofSize(20));

        assertThat(business).isNotEmpty().allSatisfy(row -> {
            assertThat(row.withheld()).isTrue();
            assertThat(row.before()).isNull();
            assertThat(row.after()).isNull();
            assertThat(row.reason()).isNull();
        });
        assertThat(trail.page(
                        new TrailFilter(null, null, "", "security.account", null, "create"), PageRequest.ofSize(20)))
                .isNotEmpty()
                .noneMatch(TrailRow::withheld);
    }

    @Test
    void whoMayNotReadARecordGetsNoHistoryOfIt() {
        long id = room("Phòng Riêng");
        as(Roles.STAFF);

        assertThat(trail.history("directory.room", Long.toString(id))).isEmpty();
        assertThatThrownBy(() -> trail.page(TrailFilter.ALL, PageRequest.ofSize(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.check()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNameIsFoundWithoutToneMarksAndTheCountIsThatOfTheRows() {
        room("Phòng Đếm");
        TrailFilter filter = new TrailFilter(null, null, "TEST auditor", "directory.room", null, "create");

        long count = trail.count(filter);
        assertThat(count).isPositive();
        assertThat(trail.page(filter, PageRequest.ofSize((int) count + 10))).hasSize((int) count);
    }

    @Test
    void theSpreadsheetHoldsExactlyTheFilteredLines() throws IOException {
        long id = room("Phòng Xuất");
        rename(id, "Phòng Xuất Ra");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var query = TrailFilter.ofRecord("directory.room", Long.toString(id)).toQuery();
        exports.export(
                new ListRequest("audit.trail", query, List.of("action", "changes")), Translations.VIETNAMESE, out);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Tên: Phòng Xuất → Phòng Xuất Ra");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("Thêm mới");
        }
        TrailRow line = trail.page(
                        new TrailFilter(null, null, "", "base.list", "audit.trail", "export"), PageRequest.ofSize(1))
                .getFirst();
        assertThat(trail.values(line, vietnamese()))
                .contains(
                        new ValueLine("Lọc và sắp xếp", "", "kind=directory.room; record=" + id),
                        new ValueLine("Các cột", "", "Việc, Thay đổi"),
                        new ValueLine("Số dòng", "", "2"));
    }

    @Test
    void aFilterSurvivesItsAddress() {
        TrailFilter filter =
                new TrailFilter(java.time.LocalDate.of(2026, 11, 1), null, "nga le", "directory.room", "12", "update");
        var query = filter.toQuery();

        assertThat(TrailFilter.from(
                        name -> query.getOrDefault(name, List.of()).stream().findFirst()))
                .isEqualTo(filter);
        assertThat(TrailFilter.from(name -> java.util.Optional.of("không phải ngày"))
                        .from())
                .isNull();
    }
}
