package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Picker;

/** A view without a browser, looked at and used by the words on it. */
public abstract class ViewTest extends SpringBrowserlessTest {

    /** The field with this label; the last one when rows repeat it. */
    protected Component field(String label) {
        return find(Component.class)
                .withCondition(component -> component instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .last();
    }

    /** Enters a value into the field with this label. */
    @SuppressWarnings("unchecked")
    protected <V> void enter(String label, V value) {
        ((HasValue<?, V>) field(label)).setValue(value);
    }

    /** Chooses a record by its id. */
    protected void choose(String label, long id, String text) {
        ((Picker) field(label)).setValue(new Picker.Choice(id, text));
    }

    protected Object valueOf(String label) {
        return ((AbstractField<?, ?>) field(label)).getValue();
    }

    protected void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** Chooses an entry of a menu, as if the menu of the button had been opened. */
    protected void chooseInMenu(String button, String entry) {
        Button opener = find(Button.class).withText(button).single();
        ContextMenu menu = ComponentUtil.getData(opener, ContextMenu.class);
        test(menu).open();
        test(menu).clickItem(entry);
    }

    protected boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    /** The field says this and nothing else. */
    protected void assertRefused(String label, String sentence) {
        HasValidation field = (HasValidation) field(label);
        assertThat(field.isInvalid()).as(label).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(sentence);
    }

    /** What a form says about the whole. */
    protected String said() {
        return find(com.vaadin.flow.component.html.Div.class).withClassName("vptu-form-errors").all().stream()
                .flatMap(errors -> errors.getChildren())
                .filter(HasText.class::isInstance)
                .map(line -> ((HasText) line).getText())
                .findFirst()
                .orElse("");
    }

    protected ConfirmDialog question() {
        return find(ConfirmDialog.class).single();
    }

    protected List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }

    /** Somebody else sits down before the browser: a page belongs to whoever was signed in when it began. */
    protected void comeAs(Authentication somebody) {
        cleanVaadinEnvironment();
        SecurityContextHolder.getContext().setAuthentication(somebody);
        initVaadinEnvironment();
    }

    /** Goes to an address, whatever the page there says, and lets lists fetch their rows. */
    protected void open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    protected static String pageTitle() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** Everything on the page that somebody could read. */
    protected static List<String> words() {
        return RawKeys.texts(UI.getCurrent());
    }

    /** The short words of state on the page. */
    protected List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::getText).toList();
    }

    /** The keys of the page, as if one of them were pressed. */
    protected void pressKey(String key) {
        find(Keys.class).all().forEach(keys -> keys.press(key));
    }

    /** Where the page is now. */
    protected String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** The id of what was saved. */
    protected static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    /** The id of what was saved by somebody else meanwhile. */
    protected static long saved(Supplier<SaveResult> save) {
        return saved(save.get());
    }
}
