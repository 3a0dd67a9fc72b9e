package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class SearchPaletteTest extends ViewTest {

    @Autowired
    private TestOffice office;

    @Test
    void whatIsTypedIsFoundByKindAndTheFirstIsReadyToBeOpened() {
        String code = office.code("Bangtim");
        office.unit("Ban " + code);
        long person = office.person("Đặng " + code);
        SearchPalette palette = opened("");

        type(palette, "dang " + code);

        assertThat(palette.results().options()).hasSize(1);
        assertThat(words()).contains("Người").doesNotContain("Đơn vị:");
        assertThat(palette.said()).isEqualTo("1 kết quả.");
        Element field = palette.field().getElement();
        assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(field.getAttribute("aria-activedescendant")).isEqualTo("search-list-0");
        palette.press("Enter");
        assertThat(path()).isEqualTo("catalogue/people/" + person);
        assertThat(palette.isOpened()).isFalse();
    }

    @Test
    void theArrowsGoAroundAndEveryMoveIsSaid() {
        String code = office.code("Vongtim");
        office.person("An " + code);
        office.person("Bình " + code);
        SearchPalette palette = opened("");
        type(palette, code);

        palette.press("ArrowDown");
        assertThat(palette.field().getElement().getAttribute("aria-activedescendant"))
                .isEqualTo("search-list-1");
        palette.press("ArrowDown");
        assertThat(selected(palette)).containsExactly(true, false);
        palette.press("ArrowUp");
        assertThat(selected(palette)).containsExactly(false, true);
    }

    @Test
    void nothingFoundSaysWhatMayBeTried() {
        SearchPalette palette = opened("");
        type(palette, "khong dau co ca");

        assertThat(palette.said())
                .startsWith("Không tìm thấy “khong dau co ca”")
                .contains("Thử gõ ít chữ hơn");
        assertThat(palette.results().isVisible()).isFalse();
        assertThat(palette.field().getElement().getAttribute("aria-expanded")).isEqualTo("false");
        palette.press("ArrowDown");
        palette.press("Enter");
        assertThat(palette.isOpened()).isTrue();
    }

    @Test
    void whatWasOpenedLatelyIsOfferedAgain() {
        String code = office.code("Gantim");
        long room = office.room("Phòng " + code);
        SearchPalette palette = opened("");
        assertThat(palette.results().isEmpty()).isTrue();
        type(palette, code);
        palette.press("Enter");

        palette.open();
        roundTrip();

        assertThat(palette.results().options())
                .extracting(SearchList.Option::path)
                .containsExactly("catalogue/rooms/" + room);
        assertThat(words()).contains("Mở gần đây");
    }

    @Test
    void theSlashBelongsToTheListWhereThereIsOne() {
        SearchPalette palette = palette("catalogue/rooms");
        pressKey("/");
        assertThat(palette.isOpened()).isFalse();

        palette = palette("account/drafts");
        pressKey("/");
        assertThat(palette.isOpened()).isTrue();
    }

    @Test
    void moreThanFewLeadToThePageOfTheirKind() {
        String code = office.code("Nhieutim");
        for (int i = 0; i < 23; i++) {
            office.room("Phòng " + i + " " + code);
        }
        SearchPalette palette = opened("");
        type(palette, code);
        assertThat(palette.results().options()).hasSize(6);
        palette.press("ArrowUp");
        palette.press("Enter");

        assertThat(getCurrentView()).isInstanceOf(SearchView.class);
        assertThat(links("catalogue/rooms/")).hasSize(20);
        assertThat(words()).contains("Trang 1", "Trang sau").doesNotContain("Trang trước");
        open("search?q=" + code + "&kind=directory.room&page=2");
        assertThat(links("catalogue/rooms/")).hasSize(3);
        assertThat(words()).contains("Trang 2", "Trang trước").doesNotContain("Trang sau");
    }

    @Test
    void thePageOfResultsShowsAllKindsAndSearchesAnew() {
        String code = office.code("Trangtim");
        office.room("Phòng " + code);
        office.unit("Ban " + code);
        open("search?q=" + code);

        assertThat(words()).contains("Phòng họp", "Đơn vị", "2 kết quả.");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(code);
        test(find(TextField.class).single()).setValue("khong dau co ca");
        assertThat(words()).anyMatch(text -> text.startsWith("Không tìm thấy"));
        open("search?q=%25&kind=directory.room&page=99");
        assertThat(words()).anyMatch(text -> text.startsWith("Gõ vài chữ"));
        open("search?q=" + code + "&kind=security.account");
        assertThat(links("admin/accounts/")).isEmpty();
    }

    private List<String> links(String start) {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith(start))
                .toList();
    }

    private static List<Boolean> selected(SearchPalette palette) {
        return palette.results().options().stream()
                .map(option -> "true".equals(option.anchor().getElement().getAttribute("aria-selected")))
                .toList();
    }

    private SearchPalette palette(String page) {
        open(page);
        return ComponentUtil.getData(
                find(Button.class).withClassName("vptu-search-box").single(), SearchPalette.class);
    }

    private SearchPalette opened(String page) {
        SearchPalette palette = palette(page);
        palette.open();
        roundTrip();
        return palette;
    }

    private void type(SearchPalette palette, String text) {
        palette.field().setValue(text);
        roundTrip();
    }
}
