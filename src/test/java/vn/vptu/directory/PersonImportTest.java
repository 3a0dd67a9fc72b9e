package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;

/** People from a file, on the real database. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class PersonImportTest {

    private static final List<String> HEADINGS =
            List.of("TT", "Họ tên", "Đơn vị", "Chức vụ", "Từ ngày", "Số điện thoại", "Thư điện tử", "Còn công tác");

    @Autowired
    private TestImports imports;

    @Autowired
    private TestOffice office;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    private String tag;
    private String unitName;
    private long unit;

    @BeforeEach
    void ownUnit() {
        tag = office.code("nhap");
        unitName = "Đơn vị " + tag;
        unit = office.unit(unitName);
    }

    private static byte[] file(List<?>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(List.of("Danh sách cán bộ"));
        all.add(HEADINGS);
        all.addAll(List.of(rows));
        return Sheet.of(all);
    }

    private PersonDraft person(String name) {
        return found(name).draft();
    }

    private Edited<PersonDraft> found(String name) {
        List<PersonRow> rows = people.page(name, PageRequest.of(0, 5)).stream()
                .filter(row -> row.fullName().equals(name))
                .toList();
        assertThat(rows).hasSize(1);
        return people.find(rows.getFirst().id()).orElseThrow();
    }

    @Test
    void aFileBecomesPeopleAndTheSameFileAgainDoesNothing() {
        byte[] file = file(
                List.of(
                        1,
                        "Nông Văn Một " + tag,
                        unitName,
                        "chuyên viên",
                        LocalDate.of(2024, 3, 1),
                        "0205 3812 345",
                        "mot." + tag + "@langson.dcs.vn",
                        "Có"),
                List.of(2, "Nông Văn Hai " + tag, unitName, "Trưởng ban lạ", "1/2/2023", "02053812346", "", "x"),
                List.of(3, "Nông Văn Ba " + tag, "", "", "", "", "", "không"));
        ImportRun checked = imports.checked("people", file);
        assertThat(checked.created()).isEqualTo(3);
        assertThat(imports.reasons(checked)).isEmpty();

        ImportRun done = imports.apply(checked, false);
        assertThat(done.trouble()).isNull();
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(person("Nông Văn Một " + tag).assignments())
                .containsExactly(new PersonDraft.Assignment(unit, "Chuyên viên", true, LocalDate.of(2024, 3, 1), null));
        assertThat(person("Nông Văn Hai " + tag).assignments())
                .containsExactly(
                        new PersonDraft.Assignment(unit, "Trưởng ban lạ", true, LocalDate.of(2023, 2, 1), null));
        assertThat(person("Nông Văn Ba " + tag).active()).isFalse();

        ImportRun again = imports.checked("people", file);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.doesSomething()).isFalse();
        assertThat(imports.apply(again, false).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void oneRefusedRowKeepsAllFromBeingWrittenUntilItIsLeftOut() {
        ImportRun checked = imports.checked(
                "people",
                file(
                        List.of(1, "Nông Văn Được " + tag, unitName, "", "", "", "", ""),
                        List.of(2, "Nông Văn Sai " + tag, "Ban Không Có", "", "", "", "", ""),
                        List.of(3, "Nông Văn Số " + tag, unitName, "", "", "gọi sau", "", "")));
        assertThat(checked.refused()).isEqualTo(2);
        assertThat(imports.reasons(checked))
                .containsExactly(
                        "Đơn vị: Không có đơn vị nào mang mã hoặc tên “Ban Không Có”. Mời ghi mã đơn vị như ở trang Đơn vị, hoặc khai báo đơn vị ấy trước.",
                        "Điện thoại: “gọi sau” không phải số điện thoại. Mời nhập một số, chỉ gồm chữ số, dấu cách, dấu chấm hoặc dấu +, ví dụ 0205 3812 345.");

        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.CHECKED);
        assertThat(people.count("Nông Văn Được " + tag)).isZero();

        ImportRun done = imports.apply(checked, true);
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(done.leftOut()).isTrue();
        assertThat(people.count("Nông Văn Được " + tag)).isEqualTo(1);
    }

    @Test
    void aRowNamesAllItsFaultsAtOnce() {
        ImportRun checked = imports.checked(
                "people",
                file(List.of(1, "Nông Văn Sai " + tag, "Ban Không Có", "", "", "gọi sau", "khong phai thu", "")));

        String reasons = String.join("\n", imports.reasons(checked));
        assertThat(reasons).contains("“Ban Không Có”", "“gọi sau” không phải số điện thoại", "“khong phai thu”");
    }

    @Test
    void aChangeIsShownFieldByFieldAndAnEmptyCellChangesNothing() {
        imports.apply(
                imports.checked(
                        "people",
                        file(List.of(
                                1,
                                "Nông Thị Đổi " + tag,
                                unitName,
                                "Chuyên viên",
                                "01/01/2020",
                                "0205111222",
                                "",
                                ""))),
                false);
        String other = "Đơn vị khác " + tag;
        long otherUnit = office.unit(other);
        String mail = "doi." + tag + "@langson.dcs.vn";
        ImportRun first = imports.checked(
                "people", file(List.of(1, "Nông Thị Đổi " + tag, unitName, "", "", "0205333444", mail, "")));
        assertThat(imports.differences(first))
                .containsExactly("Điện thoại: 0205111222 → 0205333444", "Thư điện tử: – → " + mail);
        imports.apply(first, false);

        ImportRun unclear = imports.checked(
                "people", file(List.of(1, "Nông Thị Đổi " + tag, other, "Phó Trưởng phòng", "", "", mail, "")));
        assertThat(imports.reasons(unclear)).singleElement().asString().contains("Từ ngày");

        byte[] move = file(List.of(1, "Nông Thị Đổi " + tag, other, "Phó Trưởng phòng", "01/06/2025", "", mail, ""));
        ImportRun moved = imports.checked("people", move);
        assertThat(imports.differences(moved))
                .containsExactly(
                        "Đơn vị: " + unitName + " → " + other,
                        "Chức vụ: Chuyên viên → Phó Trưởng phòng",
                        "Từ ngày: 01/01/2020 → 01/06/2025");
        imports.apply(moved, false);
        assertThat(person("Nông Thị Đổi " + tag).assignments())
                .containsExactly(
                        new PersonDraft.Assignment(otherUnit, "Phó Trưởng phòng", true, LocalDate.of(2025, 6, 1), null),
                        new PersonDraft.Assignment(
                                unit, "Chuyên viên", true, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 1)));
        assertThat(imports.checked("people", move).unchanged()).isEqualTo(1);
    }

    @Test
    void aRecordSavedSinceThePreviewIsLookedAtAgainBeforeAnythingIsWritten() {
        String name = "Nông Thị Xen " + tag;
        imports.apply(imports.checked("people", file(List.of(1, name, unitName, "", "", "0205111222", "", ""))), false);
        ImportRun checked = imports.checked("people", file(List.of(1, name, unitName, "", "", "0205333444", "", "")));
        Edited<PersonDraft> stored = found(name);
        PersonDraft draft = stored.draft();
        people.save(
                stored.id(),
                stored.version(),
                new PersonDraft(name, "0205999888", null, null, null, true, draft.assignments()));

        ImportRun stopped = imports.apply(checked, false);
        assertThat(stopped.state()).isEqualTo(ImportState.CHECKED);
        assertThat(stopped.trouble()).isNotNull();
        assertThat(person(name).phone()).isEqualTo("0205999888");
        assertThat(imports.differences(stopped)).containsExactly("Điện thoại: 0205999888 → 0205333444");
        assertThat(imports.apply(stopped, false).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void everyRecordHasALineInTheTrailAndSoHasTheImport() {
        long before = last();
        ImportRun done = imports.apply(
                imports.checked(
                        "people",
                        file(
                                List.of(1, "Nông Văn Vết " + tag, unitName, "", "", "", "", ""),
                                List.of(2, "Nông Văn Tích " + tag, unitName, "", "", "", "", ""))),
                false);
        List<String> lines = jdbc.sql("select concat(kind, ' ', action, ' ', coalesce(after_values, ''))"
                        + " from audit_entry where id > ? and (after_values like ? or record_id = ?) order by id")
                .params(before, "%" + tag + "%", "people/" + done.id())
                .query(String.class)
                .list();
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(0, 2)).allMatch(line -> line.startsWith("directory.person create"));
        assertThat(lines.getLast())
                .startsWith("base.import import")
                .contains(done.sha256(), "\"created\":2", "\"changed\":0");
    }

    private long last() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    @Test
    void thousandsOfPeopleAreSeenAndWrittenInSeconds() {
        int rows = Integer.getInteger("vptu.import.rows", 5000);
        List<List<?>> all = new ArrayList<>();
        all.add(HEADINGS);
        for (int i = 0; i < rows; i++) {
            all.add(List.of(
                    i + 1,
                    "Hoàng Văn Số" + i,
                    unitName,
                    "Chuyên viên",
                    LocalDate.of(2020, 1, 1).plusDays(i % 1000),
                    "0205 3812 " + (100 + i % 900),
                    "so" + i + "." + tag + "@langson.dcs.vn",
                    "Có"));
        }
        byte[] file = Sheet.of(all);
        Instant start = Instant.now();
        ImportRun read = imports.read("people", file);
        Instant readAt = Instant.now();
        ImportRun checked = imports.check(read);
        Instant checkedAt = Instant.now();
        assertThat(checked.created()).isEqualTo(rows);
        ImportRun done = imports.apply(checked, false);
        Instant doneAt = Instant.now();
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        System.out.printf(
                "%d people: read %d ms, preview %d ms, written %d ms%n",
                rows,
                Duration.between(start, readAt).toMillis(),
                Duration.between(readAt, checkedAt).toMillis(),
                Duration.between(checkedAt, doneAt).toMillis());
        // The target is a minute for 20,000; other tests may run beside this one.
        assertThat(Duration.between(start, doneAt)).isLessThan(Duration.ofSeconds(rows < 20_000 ? 40 : 60));
    }
}
