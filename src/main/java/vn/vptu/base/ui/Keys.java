package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys of one page: {@code new Keys().on("n", this::create)}. Plain keys do nothing while somebody types in a field
 * or a dialog is open; {@code Ctrl+s} always works.
 */
@Tag("vptu-keys")
@JsModule("./components/keys/keys.ts")
public final class Keys extends Component {

    private final Map<String, Runnable> actions = new LinkedHashMap<>();

    public Keys() {
        getElement()
                .addEventListener(
                        "vptu-key",
                        event -> press(
                                event.getEventData().get("event.detail.key").asString()))
                .addEventData("event.detail.key");
    }

    /** Binds a key, named as the browser names it ("n", "Escape", "Ctrl+s"). */
    public Keys on(String key, Runnable action) {
        actions.put(key, action);
        getElement().setPropertyList("keys", List.copyOf(actions.keySet()));
        return this;
    }

    /** Whether the key is bound here. */
    boolean has(String key) {
        return actions.containsKey(key);
    }

    /** The keys that do something here. */
    Set<String> keys() {
        return Set.copyOf(actions.keySet());
    }

    /** Does what the key is bound to, if it is. */
    public void press(String key) {
        Runnable action = actions.get(key);
        if (action != null) {
            action.run();
        }
    }
}
