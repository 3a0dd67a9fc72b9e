package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.STAFF)
class MomentFieldTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private MomentField field;

    /** Public, or a binder cannot read it. */
    public record Begin(@Nullable LocalDateTime at) {}

    @BeforeEach
    void show() {
        field = Dates.momentField("Từ lúc");
        UI.getCurrent().add(field);
    }

    private TextField hour() {
        return find(TextField.class)
                .withCondition(each -> "Giờ".equals(each.getLabel()))
                .single();
    }

    private void type(@Nullable LocalDate day, String hour) {
        test(find(DatePicker.class).single()).setValue(day);
        test(hour()).setValue(hour);
    }

    @ParameterizedTest
    @CsvSource({"7h30,07:30", "730,07:30", "7:30,07:30", "14,14:00", "1430,14:30", "8 giờ,08:00", "0h05,00:05"})
    void anHourIsReadAsPeopleTypeIt(String typed, LocalTime hour) {
        type(DAY, typed);

        assertThat(field.getValue()).isEqualTo(DAY.atTime(hour));
        assertThat(field.isInvalid()).isFalse();
        assertThat(hour().getValue()).isEqualTo("%dh%02d".formatted(hour.getHour(), hour.getMinute()));
    }

    @ParameterizedTest
    @CsvSource({"25h", "760", "trưa", "7h75", "12345"})
    void whatIsNoHourIsNamedAndLeavesNoMoment(String typed) {
        type(DAY, typed);

        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("“" + typed + "” không phải giờ.");
    }

    @Test
    void aDayWithoutAnHourIsNotSaved() {
        Binder<Begin> binder = new Binder<>(Begin.class);
        binder.forField(field).bind("at");
        type(DAY, "");

        assertThat(binder.validate().isOk()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("Mới có ngày hoặc giờ. Mời nhập cả hai, hoặc xoá cả hai.");
        type(DAY, "8h");
        assertThat(binder.validate().isOk()).isTrue();
        type(null, "");
        assertThat(binder.validate().isOk()).isTrue();
    }

    @Test
    void theDayIsReadAsEveryDay() {
        DatePicker day = find(DatePicker.class).single();

        assertThat(day.getFallbackParser()).isNotNull();
        field.setValue(DAY.atTime(7, 30));
        assertThat(day.getValue()).isEqualTo(DAY);
        assertThat(hour().getValue()).isEqualTo("7h30");
    }
}
