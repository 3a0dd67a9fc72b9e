package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.money.Dong;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.STAFF)
class MoneyFieldTest extends ViewTest {

    private MoneyField field;

    /** Public, or a binder cannot read it. */
    public record Cost(@Nullable Dong amount, String name) {}

    @BeforeEach
    void show() {
        field = new MoneyField("Số tiền");
        UI.getCurrent().add(field);
    }

    /** As the browser hands it over when the field is left. */
    private void type(String text) {
        ElementPropertyMap properties = field.getElement().getNode().getFeature(ElementPropertyMap.class);
        try {
            properties.deferredUpdateFromClient("value", text).run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }

    private String shown() {
        return field.getElement().getProperty("value", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567|1234567", "1234567|1234567", "1 234 567|1234567", "1,234,567|1234567", "1,5 triệu|1500000",
                "1.5 triệu|1500000", "2 tỷ|2000000000", "500 nghìn|500000", "500k|500000", "0|0",
                "999.999.999.999.999.999|999999999999999999", " 1.234.567 đồng |1234567"
            })
    void whatIsTypedBecomesTheAmountAndIsWrittenOut(String typed, long amount) {
        type(typed);

        assertThat(field.getValue()).isEqualTo(Dong.of(amount));
        assertThat(shown()).isEqualTo(Dong.of(amount).format());
        assertThat(field.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|“1,5” có phần lẻ của đồng. Mời làm tròn đến đồng.",
                "một triệu|“một triệu” không phải số tiền. Mời gõ chữ số, ví dụ 1.500.000 hoặc 1,5 triệu.",
                "12a|“12a” không phải số tiền. Mời gõ chữ số, ví dụ 1.500.000 hoặc 1,5 triệu.",
                "1.23.456|“1.23.456” nhóm chữ số chưa đúng. Mời gõ từng nhóm ba chữ số, ví dụ 1.500.000, hoặc không cần dấu chấm.",
                "1000000000000000000|“1000000000000000000” quá lớn. Mời kiểm tra lại."
            })
    void whatIsNoAmountStaysAsTypedAndIsRefused(String typed, String sentence) {
        field.setValue(Dong.of(5));
        type(typed);

        assertThat(field.getValue()).isNull();
        assertThat(shown()).isEqualTo(typed);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(sentence);
        type("7");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void theAmountIsSaidInWordsBelowTheField() {
        field.setHelperText("Cả thuế");
        type("1.234.567");
        assertThat(field.getHelperText()).isEqualTo("Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng");
        type("");
        assertThat(field.getHelperText()).isEqualTo("Cả thuế");
        assertThat(field.getValue()).isNull();

        UI.getCurrent().setLocale(Translations.ENGLISH);
        field.setValue(Dong.of(1_000_021));
        assertThat(field.getHelperText()).isEqualTo("One million twenty-one đồng");
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    @Test
    void itIsSaidWhileSomebodyTypes() {
        var data = JsonMapper.shared()
                .createObjectNode()
                .put("for", "trailing")
                .put("element.inputElement.value", "1,5 triệu");
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "input", data));

        assertThat(field.getHelperText()).isEqualTo("Một triệu năm trăm nghìn đồng");
        assertThat(field.getValue()).isNull();
    }

    @Test
    void aBinderDoesNotSaveWhatIsNoAmount() throws ValidationException {
        Binder<Cost> binder = new Binder<>(Cost.class);
        binder.forField(field).bind("amount");
        binder.forField(new com.vaadin.flow.component.textfield.TextField()).bind("name");
        binder.readRecord(new Cost(Dong.of(12_000), "x"));
        assertThat(shown()).isEqualTo("12.000");
        List<Dong> heard = new ArrayList<>();
        field.addValueChangeListener(change -> heard.add(change.getValue()));

        type("12.00");
        assertThat(binder.isValid()).isFalse();
        type("2 tỷ");
        assertThat(binder.writeRecord().amount()).isEqualTo(Dong.of(2_000_000_000L));
        assertThat(heard).containsExactly(null, Dong.of(2_000_000_000L));
    }

    @Test
    void clearingTakesAwayWhatCouldNotBeRead() {
        type("gì đó");
        field.clear();

        assertThat(shown()).isEmpty();
        assertThat(field.isInvalid()).isFalse();
    }
}
