package vn.vptu.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;

/**
 * Chooses one record by its name. What is typed is found without tone marks and in any order of the words. A draft keeps
 * the record's id: bind with {@link #ids()}.
 */
public final class Picker extends ComboBox<Picker.Choice> {

    /** One record that can be chosen. */
    public record Choice(long id, String text) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice choice && choice.id == id;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }
    }

    private final LongFunction<Optional<Choice>> byId;

    private Picker(String label, LongFunction<Optional<Choice>> byId) {
        super(label);
        this.byId = byId;
        setItemLabelGenerator(Choice::text);
        setClearButtonVisible(true);
    }

    /**
     * For a list short enough to be at hand as a whole.
     *
     * @param byId finds one that is not offered any more but was chosen earlier
     */
    public static Picker of(String label, List<Choice> choices, LongFunction<Optional<Choice>> byId) {
        Picker picker = new Picker(
                label,
                id -> choices.stream()
                        .filter(choice -> choice.id() == id)
                        .findFirst()
                        .or(() -> byId.apply(id)));
        picker.setItems((choice, typed) -> matches(choice.text(), typed), new ArrayList<>(choices));
        return picker;
    }

    /**
     * For a list that is searched where it is stored.
     *
     * @param search gives the first records that match a text, no more than asked for
     */
    public static Picker searching(
            String label, BiFunction<String, Integer, List<Choice>> search, LongFunction<Optional<Choice>> byId) {
        Picker picker = new Picker(label, byId);
        picker.setItems(query -> {
            int end = query.getOffset() + query.getLimit();
            return search.apply(query.getFilter().orElse(""), end).stream().skip(query.getOffset());
        });
        return picker;
    }

    /** Between the choice on the screen and the id in the draft. */
    public Converter<Choice, Long> ids() {
        return Converter.from(
                choice -> Result.ok(choice == null ? null : choice.id()),
                id -> id == null ? null : byId.apply(id).orElse(null));
    }

    /** Chooses a record by its id; one that cannot be found is shown by that, so that it does not look like none. */
    public void choose(@Nullable Long id) {
        setValue(id == null ? null : byId.apply(id).orElseGet(() -> new Choice(id, Long.toString(id))));
    }

    private static boolean matches(String text, String typed) {
        String key = SearchKey.of(text);
        for (String word : SearchKey.of(typed).split(" ")) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
