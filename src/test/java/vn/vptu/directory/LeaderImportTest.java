package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;
import static vn.vptu.testing.TestOffice.title;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.Imports;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;

/** Organs with their members and leaders with their titles from files: several rows tell of one record. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class LeaderImportTest {

    private static final List<Object> ORGANS = List.of(
            "Mã",
            "Tên cơ quan, tổ chức",
            "Từ ngày",
            "Họ tên thành viên",
            "Vai trò",
            "Thành viên từ ngày",
            "Thành viên đến hết");
    private static final List<Object> LEADERS = List.of(
            "Họ và tên",
            "Thứ tự",
            "Từ ngày",
            "Chức danh gọn",
            "Cơ quan",
            "Chức danh chính",
            "Chức danh từ ngày",
            "Chức danh đến hết");
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

    @Autowired
    private TestImports imports;

    @Autowired
    private Imports service;

    @Autowired
    private TestOffice office;

    @Autowired
    private Organs organs;

    @Autowired
    private Leaders leaders;

    private String tag;

    @BeforeEach
    void ownTag() {
        tag = office.code("N");
    }

    private static byte[] file(List<Object> headings, List<?>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(headings);
        Collections.addAll(all, rows);
        return Sheet.of(all);
    }

    private ImportRun written(String code, byte[] file) {
        ImportRun checked = imports.checked(code, file);
        assertThat(imports.reasons(checked)).isEmpty();
        ImportRun done = imports.apply(checked, false);
        assertThat(imports.reasons(done)).isEmpty();
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        ImportRun again = imports.checked(code, file);
        assertThat(again.unchanged()).isEqualTo(again.rows());
        return checked;
    }

    private OrganDraft organ() {
        return organs.find(organs.page(tag, PageRequest.of(0, 1)).getFirst().id())
                .orElseThrow()
                .draft();
    }

    @Test
    void anOrganComesWithARowForEachMembershipAndSaysItsOwnNameOnlyOnce() {
        String one = "Vi Văn Một " + tag;
        String two = "Vi Văn Hai " + tag;
        long first = office.leader(one);
        long second = office.leader(two);

        ImportRun checked = written(
                "organs",
                file(
                        ORGANS,
                        List.of(tag, "Ban " + tag, "1/1/2020", one, "Trưởng ban", "1/2/2020", "31/12/2024"),
                        List.of(tag, "", "", two, "", MAY, ""),
                        List.of(tag, "Ban " + tag, "", one, "Uỷ viên", "1/1/2025", "")));

        assertThat(checked.created()).isEqualTo(3);
        OrganDraft organ = organ();
        assertThat(organ.name()).isEqualTo("Ban " + tag);
        assertThat(organ.members())
                .containsExactlyInAnyOrder(
                        new OrganDraft.Member(first, "Trưởng ban", LocalDate.of(2020, 2, 1), LocalDate.of(2025, 1, 1)),
                        new OrganDraft.Member(second, null, MAY, null),
                        new OrganDraft.Member(first, "Uỷ viên", LocalDate.of(2025, 1, 1), null));
    }

    @Test
    void aRowEndsAMembershipAndLeavesTheOthersAsTheyAre() {
        String one = "Lộc Văn Thôi " + tag;
        long first = office.leader(one);
        long other = office.leader("Lộc Văn Còn " + tag);
        office.organ("Ban " + tag, first, other);
        String code = organ().code();

        ImportRun checked = written("organs", file(ORGANS, List.of(code, "", "", one, "Phó ban", "", "30/04/2031")));

        assertThat(imports.differences(checked))
                .containsExactly("Vai trò: – → Phó ban", "Thành viên đến hết: – → 30/04/2031");
        assertThat(organ().members())
                .containsExactlyInAnyOrder(
                        new OrganDraft.Member(first, "Phó ban", ALWAYS, MAY),
                        new OrganDraft.Member(other, null, ALWAYS, null));
    }

    @Test
    void aChangedNameIsShownAlsoInARowThatAddsAMember() {
        String one = "Lộc Văn Thêm " + tag;
        office.leader(one);
        office.organ("Ban " + tag);

        ImportRun checked = imports.checked(
                "organs", file(ORGANS, List.of(organ().code(), "Ban mới " + tag, "", one, "", MAY, "")));

        assertThat(imports.differences(checked))
                .containsExactly(
                        "Tên cơ quan, tổ chức: Ban " + tag + " → Ban mới " + tag,
                        "Họ tên thành viên: – → " + one,
                        "Thành viên từ ngày: – → 01/05/2031");
    }

    @Test
    void whatIsWrongWithAMembershipIsSaidAtItsColumn() {
        String one = "Hoàng Văn Sai " + tag;
        office.leader(one);

        ImportRun checked = imports.checked(
                "organs",
                file(
                        ORGANS,
                        List.of(tag, "Ban " + tag, "", "Không Có Ai " + tag, "", "1/1/2020", ""),
                        List.of(tag, "Ban " + tag, "", one, "", "", ""),
                        List.of(tag, "Ban " + tag, "", one, "", "1/1/2020", "1/1/2019"),
                        List.of(tag, "Ban " + tag, "", one, "", "1/1/2020", ""),
                        List.of(tag, "Ban khác " + tag, "", one, "", "1/1/2021", ""),
                        List.of(tag, "Ban " + tag, "", one, "", "1/1/2020", "")));

        assertThat(imports.reasons(checked))
                .containsExactly(
                        "Họ tên thành viên: Danh mục lãnh đạo không có “Không Có Ai " + tag
                                + "”. Mời ghi họ tên hoặc thư điện tử như ở trang Lãnh đạo, hoặc thêm đồng chí ấy vào danh mục trước.",
                        "Thành viên từ ngày: Chưa nhập. Mời nhập trước khi lưu.",
                        "Thành viên đến hết “1/1/2019”: Ngày kết thúc 01/01/2019 sớm hơn ngày bắt đầu 01/01/2020. Mời sửa một trong hai ngày.",
                        "Tên cơ quan, tổ chức “Ban khác " + tag + "”: Khác với “Ban " + tag
                                + "” ở dòng 5 của cùng bản ghi. Mời ghi giống nhau, hoặc chỉ ghi ở một dòng.",
                        "Họ tên thành viên “" + one
                                + "”: Đồng chí này đã có trong danh sách trong cùng thời gian. Mời bỏ bớt một dòng hoặc sửa ngày.",
                        "Dòng này và dòng 5 của tệp là cùng một bản ghi. Mời bỏ một trong hai dòng.");
    }

    @Test
    void aTitlePassesFromOneLeaderToTheNextInOneFile() {
        long organ = office.organ("Đảng uỷ " + tag);
        String old = "Nông Văn Cũ " + tag;
        String next = "Nông Văn Mới " + tag;
        long was = office.leader(old, 1, ALWAYS, null, title(organ, "Bí thư", ALWAYS, null));
        office.person(next);
        String code = organ().code();

        written(
                "leaders",
                file(
                        LEADERS,
                        List.of(old, "", "", "bí thư", code, "", "", "30/04/2031"),
                        List.of(next, 2, "1/1/2030", "Bí thư", code, "Có", "1/5/2031", ""),
                        List.of(next, "", "", "Uỷ viên thường vụ", code, "", "1/1/2030", "")));

        assertThat(leaders.find(was).orElseThrow().draft().titles())
                .containsExactly(new LeaderDraft.Title(organ, "bí thư", "Bí thư", true, ALWAYS, MAY));
        assertThat(leaders.page(next, PageRequest.of(0, 2)))
                .singleElement()
                .satisfies(row -> assertThat(
                                leaders.find(row.id()).orElseThrow().draft().titles())
                        .extracting(LeaderDraft.Title::shortTitle)
                        .containsExactly("Bí thư", "Uỷ viên thường vụ"));
    }

    @Test
    void oneTitleForTwoLeadersOfOneFileIsRefusedWhileLooking() {
        office.organ("Đảng uỷ " + tag);
        String one = "Lý Văn Một " + tag;
        office.person(one);
        String two = "Lý Văn Hai " + tag;
        office.person(two);
        String code = organ().code();

        ImportRun checked = imports.checked(
                "leaders",
                file(
                        LEADERS,
                        List.of(one, 1, "1/1/2030", "Chủ tịch", code, "", "1/1/2030", ""),
                        List.of(two, 2, "1/1/2030", "Chủ tịch", code, "", "1/6/2030", "")));

        assertThat(checked.created()).isEqualTo(1);
        assertThat(imports.reasons(checked))
                .containsExactly(
                        "Chức danh gọn: Chức danh “Chủ tịch” của Đảng uỷ " + tag + " do đồng chí " + one
                                + " giữ từ ngày 01/01/2030. Mời ghi ngày kết thúc cho đồng chí ấy trước, hoặc dùng chức danh khác.");
        assertThat(imports.apply(checked, true).state()).isEqualTo(ImportState.APPLIED);
        assertThat(leaders.count(tag)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organs", "leaders"})
    void whatIsTakenAwayCanBeImportedAgainAndDoesNothing(String code) throws IOException {
        long organ =
                office.organ("Ban " + tag, office.leader("Triệu Văn Đủ " + tag), office.leader("Triệu Văn Hai " + tag));
        office.leader("Triệu Văn Chức " + tag, 1, ALWAYS, MAY, title(organ, "Bí thư", ALWAYS, null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        service.stored(code, Translations.VIETNAMESE, bytes);

        ImportRun checked = imports.checked(code, bytes.toByteArray());

        assertThat(checked.created()).isZero();
        assertThat(checked.changed()).isZero();
        // The tests share an office in which leaders have the same names, and those cannot be told apart by names.
        assertThat(imports.reasons(checked)).allMatch(reason -> reason.contains("có thể là nhiều"));
        assertThat(Sheet.read(bytes.toByteArray()))
                .anySatisfy(row ->
                        assertThat(row).contains(code.equals("organs") ? "Ban " + tag : "Triệu Văn Chức " + tag));
    }
}
