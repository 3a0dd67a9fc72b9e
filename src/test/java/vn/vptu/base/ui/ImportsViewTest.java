package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.Imports;
import vn.vptu.directory.Rooms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

/** The page of an import, with meeting rooms as what is imported. */
@IntegrationTest
@AsUser(Roles.ADMIN)
class ImportsViewTest extends ViewTest {

    @Autowired
    private TestOffice office;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Imports imports;

    @Autowired
    private TestImports runs;

    private String code;

    @BeforeEach
    void ownCode() {
        code = office.code("NT");
        open("imports/rooms");
    }

    @Test
    void fromTheCatalogueThroughEveryStepToWhatIsWritten() {
        open("catalogue/rooms");
        press("Nhập từ tệp…");
        assertThat(path()).isEqualTo("imports/rooms");

        upload(Sheet.of(List.of(
                List.of("Ký hiệu", "Tên phòng", "Số chỗ"),
                List.of(code, "Phòng nhập " + code, 12),
                List.of(code + "X", "", "nhiều"))));
        assertThat(path()).matches("imports/rooms/\\d+");
        press("Xem trước");
        assertRefused("Mã", "Mục này bắt buộc. Mời chọn cột của tệp, hoặc thêm cột ấy vào tệp.");
        select("Mã").setValue(0);
        press("Xem trước");
        rest();

        assertThat(words())
                .contains("Tên phòng: Chưa có. Mời điền ô này trong tệp.")
                .contains("Số chỗ: “nhiều” không phải số nguyên. Mời ghi bằng chữ số, ví dụ 12.");
        assertThat(button("Ghi 1 dòng").isEnabled()).isFalse();
        test(find(Checkbox.class).single()).click();
        press("Ghi 1 dòng");
        rest();

        assertThat(words()).contains("Đã ghi xong.");
        assertThat(chips()).contains("Thêm (1)", "Từ chối (1)");
        assertThat(rooms.count(code)).isEqualTo(1);
        press("Mở danh mục");
        assertThat(path()).isEqualTo("catalogue/rooms");
    }

    @Test
    void theColumnsAreRememberedForTheNextFile() {
        upload(Sheet.of(List.of(List.of("Ký hiệu riêng", "Tên phòng"), List.of(code, "Phòng " + code))));
        select("Mã").setValue(0);
        press("Xem trước");
        rest();
        open("imports/rooms");
        upload(Sheet.of(List.of(List.of("Tên phòng", "Ký hiệu riêng"), List.of("Phòng " + code, code))));

        assertThat(select("Mã").getValue()).isEqualTo(1);
    }

    @Test
    void theRowsCanBeSeenByWhatBecomesOfThem() {
        upload(Sheet.of(List.of(
                List.of("Mã", "Tên phòng"),
                List.of(code, "Phòng một " + code),
                List.of(code + "B", "Phòng hai " + code),
                List.of(code + "C", ""))));
        press("Xem trước");
        rest();
        assertThat(test(table()).size()).isEqualTo(1);
        press("Thêm (2)");
        assertThat(test(table()).size()).isEqualTo(2);
        press("Tất cả (3)");
        assertThat(test(table()).size()).isEqualTo(3);
    }

    @Test
    void whatIsNoSpreadsheetIsTurnedAwayWithASentence() {
        upload("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(words())
                .contains(
                        "Đây là tệp PDF, không phải bảng tính. Mời chọn tệp .xlsx hoặc CSV, hoặc tải tệp mẫu về điền.");
        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    @AsUser(Roles.ASSET_MANAGER)
    void whoeverDoesNotKeepTheCatalogueIsToldSo() {
        open("imports/people");

        assertThat(words())
                .contains("Đồng chí không giữ danh mục này nên không nhập được. Mời nhờ người giữ danh mục.");
        assertThat(find(Upload.class).exists()).isFalse();
        open("catalogue/people");
        assertThat(offers("Nhập từ tệp…")).isFalse();
    }

    private void upload(byte[] file) {
        test(find(Upload.class).single()).upload("phong.xlsx", Sheet.TYPE, file);
        roundTrip();
    }

    /** Waits for the work beside the page, and looks as the browser does. */
    private void rest() {
        String[] address = path().split("/");
        imports.find(address[1], Long.parseLong(address[2])).ifPresent(runs::rest);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> select(String label) {
        return (Select<Integer>) field(label);
    }

    private Grid<?> table() {
        return find(Grid.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
