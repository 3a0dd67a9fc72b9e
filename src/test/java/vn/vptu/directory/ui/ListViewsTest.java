package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.SavedView;
import vn.vptu.base.lists.SavedViews;
import vn.vptu.directory.VehicleRow;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

/** Each person sees a list the way they left it or saved it. */
@IntegrationTest
@AsUser({Roles.FINANCE, Roles.ASSET_MANAGER})
class ListViewsTest extends ViewTest {

    private static final String LIST = "directory.vehicles";

    @Autowired
    private SavedViews views;

    @Autowired
    private TestAccounts accounts;

    @BeforeEach
    @AfterEach
    void asAtFirst() {
        views.reset(LIST);
        views.mine(LIST).forEach(view -> views.remove(LIST, view.name()));
    }

    private void openList(String query) {
        navigate("catalogue/vehicles", VehiclesView.class);
        open("catalogue/vehicles" + query);
    }

    private void comeBack() {
        comeAs(SecurityContextHolder.getContext().getAuthentication());
    }

    @SuppressWarnings("unchecked")
    private Grid<VehicleRow> list() {
        return find(Grid.class).single();
    }

    private List<String> headings() {
        return list().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    private static List<SavedView.Shown> shown(String... names) {
        return List.of(names).stream()
                .map(name -> new SavedView.Shown(name, null))
                .toList();
    }

    @Test
    void theFilterAndTheOrderStandInTheAddress() {
        openList("?q=12A&sort=plate:desc");

        assertThat(find(TextField.class).withClassName("vptu-search").single().getValue())
                .isEqualTo("12A");
        assertThat(list().getSortOrder()).singleElement().satisfies(order -> {
            assertThat(order.getSorted().getKey()).isEqualTo("plate");
            assertThat(order.getDirection()).isEqualTo(SortDirection.DESCENDING);
        });
        assertThat(find(Span.class).withClassName("vptu-list-count").single().getText())
                .isEqualTo(test(list()).size() + " mục");
    }

    @Test
    void anOrderThatNobodyOffersIsNoOrder() {
        openList("?sort=plate%3Bdrop");

        assertThat(list().getSortOrder()).isEmpty();
        assertThat(test(list()).size()).isPositive();
    }

    @Test
    void chosenColumnsAndTheirOrderAreFoundAgain() {
        openList("");
        assertThat(headings()).first().isEqualTo("Biển số");
        clickMenu("Chọn cột…");
        find(Checkbox.class).withLabel("Số chỗ").single().setValue(false);
        pressIcon("Đưa cột “Biển số” ra sau");

        comeBack();
        openList("");
        assertThat(headings()).doesNotContain("Số chỗ");
        assertThat(headings().get(1)).isEqualTo("Biển số");
        clickMenu("Chọn cột…");
        press("Như ban đầu");
        assertThat(headings()).startsWith("Biển số").contains("Số chỗ");
    }

    @Test
    void aPulledColumnKeepsItsWidth() {
        openList("");
        views.keep(LIST, List.of(new SavedView.Shown("model", "222px"), new SavedView.Shown("plate", null)));
        comeBack();
        openList("");

        assertThat(headings()).hasSize(2);
        assertThat(list().getColumnByKey("model").getWidth()).isEqualTo("222px");
    }

    @Test
    void aSavedViewIsChosenByItsNameAndOneOpensTheList() {
        views.save(LIST, new SavedView("Theo loại", false, shown("model", "plate"), Map.of("sort", List.of("model"))));
        openList("");
        clickMenu("Theo loại");
        assertThat(headings()).containsExactly("Loại xe", "Biển số");
        assertThat(list().getSortOrder())
                .extracting(GridSortOrder::getSorted)
                .extracting(Grid.Column::getKey)
                .containsExactly("model");

        clickMenu("Lưu cách xem này…");
        find(Checkbox.class)
                .withLabel("Mở danh sách bằng cách xem này")
                .single()
                .setValue(true);
        find(TextField.class).withLabel("Tên cách xem").single().setValue("Mặc định của tôi");
        press("Lưu");
        views.reset(LIST);

        comeBack();
        navigate("catalogue/vehicles", VehiclesView.class);
        assertThat(headings()).containsExactly("Loại xe", "Biển số");
        assertThat(views.mine(LIST)).extracting(SavedView::name).containsExactly("Mặc định của tôi", "Theo loại");
        assertThat(list().getSortOrder())
                .extracting(GridSortOrder::getSorted)
                .extracting(Grid.Column::getKey)
                .containsExactly("model");
    }

    @Test
    void aViewIsCalledOtherwiseAndDeleted() {
        views.save(LIST, new SavedView("Tên cũ", true, shown("plate"), Map.of()));
        views.save(LIST, new SavedView("Tên khác", false, shown("model"), Map.of()));
        openList("");
        clickMenu("Sửa cách xem “Tên cũ”…");
        find(TextField.class).withLabel("Tên cách xem").single().setValue("Tên khác");
        press("Lưu");
        assertThat(find(TextField.class).withLabel("Tên cách xem").single().getErrorMessage())
                .isEqualTo("Đã có cách xem tên “Tên khác”. Mời đặt tên khác, hoặc xoá cách xem kia trước.");
        find(TextField.class).withLabel("Tên cách xem").single().setValue("Tên mới");
        find(Checkbox.class)
                .withLabel("Mở danh sách bằng cách xem này")
                .single()
                .setValue(false);
        press("Lưu");

        assertThat(views.mine(LIST))
                .extracting(SavedView::name, SavedView::standard)
                .containsExactly(tuple("Tên khác", false), tuple("Tên mới", false));
        clickMenu("Xoá cách xem “Tên mới”");
        assertThat(views.mine(LIST)).extracting(SavedView::name).containsExactly("Tên khác");
        assertThat(views.rename(LIST, "Tên mới", "Tên nữa", false)).isInstanceOf(SaveResult.Gone.class);
    }

    @Test
    void aViewWithoutANameAndOneTooManyAreRefused() {
        assertThat(views.save(LIST, new SavedView(" ", false, shown("plate"), Map.of())))
                .isEqualTo(SaveResult.Refused.of("name", "common.error.missing"));
        IntStream.range(0, 30)
                .forEach(i -> views.save(LIST, new SavedView("Cách " + i, i == 3, shown("plate"), Map.of())));

        assertThat(views.save(LIST, new SavedView("Thêm nữa", false, shown("plate"), Map.of())))
                .isInstanceOfSatisfying(
                        SaveResult.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly("common.error.too-many-views"));
        views.save(LIST, new SavedView("Cách 5", true, shown("plate"), Map.of()));
        assertThat(views.mine(LIST))
                .filteredOn(SavedView::standard)
                .extracting(SavedView::name)
                .containsExactly("Cách 5");
    }

    @Test
    void nobodySeesAnybodyElsesViews() {
        views.save(LIST, new SavedView("Của riêng tôi", false, shown("plate"), Map.of()));
        var me = SecurityContextHolder.getContext().getAuthentication();

        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.ADMIN));
        assertThat(views.mine(LIST)).extracting(SavedView::name).doesNotContain("Của riêng tôi");
        views.remove(LIST, "Của riêng tôi");
        SecurityContextHolder.getContext().setAuthentication(me);
        assertThat(views.mine(LIST)).extracting(SavedView::name).containsExactly("Của riêng tôi");
    }

    @Test
    void theListCanBeTakenAway() {
        openList("");

        assertThat(menu().getItems().stream()
                        .flatMap(item -> item.getChildren())
                        .filter(Anchor.class::isInstance)
                        .map(Anchor.class::cast))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getText()).isEqualTo("Xuất ra bảng tính");
                    assertThat(link.getHref()).isNotBlank();
                });
    }

    private ContextMenu menu() {
        Element button = find(Button.class)
                .withCondition(each ->
                        each.getAriaLabel().filter("Tuỳ chọn danh sách"::equals).isPresent())
                .single()
                .getElement();
        button.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(button, "vaadin-context-menu-before-open", JsonNodeFactory.instance.objectNode()));
        return find(ContextMenu.class).all().stream()
                .filter(menu ->
                        menu.getItems().stream().anyMatch(item -> item.getText().equals("Chọn cột…")))
                .findFirst()
                .orElseThrow();
    }

    private void clickMenu(String text) {
        test(menu()).clickItem(text);
    }

    private void pressIcon(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }
}
