package vn.vptu.budget.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.CodeName;

/** Chooses a code of the budget, found by its digits or by words of its name. */
final class CodeBox extends ComboBox<String> {

    private static final int OVERLAY_REM = 26;

    private final Map<String, String> labels = new LinkedHashMap<>();

    CodeBox(String label) {
        super(label);
        setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        setClearButtonVisible(true);
        // The box is as narrow as a code; names are read where one chooses, and of what is chosen below the pointer.
        setOverlayWidth(OVERLAY_REM, Unit.REM);
        addValueChangeListener(change -> setTooltipText(labels.get(change.getValue())));
    }

    /** Offers these codes; what had been chosen stays chosen, and saving says when it does not hold. */
    void offer(List<CodeName> codes) {
        String was = getValue();
        labels.clear();
        codes.forEach(each -> labels.put(each.code(), each.label()));
        setItems((code, typed) -> matches(labels.getOrDefault(code, code), typed), List.copyOf(labels.keySet()));
        setValue(was);
    }

    /** Whether every word that was typed occurs. */
    static boolean matches(String text, String typed) {
        String key = SearchKey.of(text);
        for (String word : SearchKey.of(typed).split(" ")) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
