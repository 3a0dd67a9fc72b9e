package vn.vptu.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vptu.base.text.SearchKey;

/** A word of a list, or another one that somebody types. */
final class WordField extends ComboBox<String> {

    private final Set<String> words;

    WordField(String label, List<String> known) {
        super(label);
        words = new LinkedHashSet<>(known);
        offer();
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
    }

    /** What is not in the list was typed earlier, and stays a choice. */
    @Override
    public void setValue(String word) {
        if (word != null && !word.isBlank() && words.add(word)) {
            offer();
        }
        super.setValue(word == null || word.isBlank() ? null : word);
    }

    private void offer() {
        setItems((word, typed) -> SearchKey.of(word).contains(SearchKey.of(typed)), List.copyOf(words));
    }
}
