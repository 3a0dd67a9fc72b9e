package vn.vptu.base.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A list inside a form, one small form for each of its rows: the dated titles of a leader, the members of an organ. An
 * error of a service finds its field by {@code <component>.<index>.<component of the row>}.
 *
 * @param <T> the draft of one row, a record
 */
public final class RowsField<T> extends AbstractCompositeField<Div, RowsField<T>, List<T>> implements HasValidation {

    private record Row<T>(Div card, DraftForm<T> form) {}

    private final Supplier<DraftForm<T>> newForm;
    private final String removeLabel;
    private final Div cards = new Div();
    private final Span error = new Span();
    private final Button add;
    private final List<Row<T>> rows = new ArrayList<>();
    private List<T> written = List.of();
    private boolean restructured;
    private boolean readOnly;
    private boolean fixed;
    private final String label;
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * Makes an empty list.
     *
     * @param label what the rows are
     * @param addLabel the words on the button that adds one
     * @param removeLabel what the button that takes one away says
     * @param newForm makes the fields of one row
     */
    public RowsField(String label, String addLabel, String removeLabel, Supplier<DraftForm<T>> newForm) {
        super(List.of());
        this.label = label;
        this.newForm = newForm;
        this.removeLabel = removeLabel;
        this.add = Buttons.plain(addLabel, this::addRow);
        add.setIcon(Glyph.ADD.create());
        add.addClassName("vptu-rows-add");
        Span heading = new Span(label);
        heading.addClassName("vptu-rows-label");
        cards.addClassName("vptu-rows-cards");
        error.addClassName("vptu-rows-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div content = getContent();
        content.addClassName("vptu-rows");
        content.getElement().setAttribute("role", "group");
        content.getElement().setAttribute("aria-label", label);
        content.add(heading, cards, error, add);
    }

    /** The rows are those that there are: none is added, none taken away. */
    public RowsField<T> fixed() {
        fixed = true;
        add.setVisible(false);
        return this;
    }

    @Override
    protected void setPresentationValue(List<T> drafts) {
        rows.clear();
        cards.removeAll();
        drafts.forEach(this::show);
        written = List.copyOf(drafts);
        restructured = false;
    }

    /** The rows as they were read, or as {@link #write} read them from the fields last. */
    @Override
    public List<T> getValue() {
        return written;
    }

    /** Nothing equals what is shown: fields may hold what was typed meanwhile, and a new value takes that away. */
    @Override
    protected boolean valueEquals(List<T> one, List<T> other) {
        return false;
    }

    private DraftForm<T> show(T draft) {
        DraftForm<T> form = newForm.get();
        form.read(draft);
        Div card = new Div(form);
        card.addClassName("vptu-rows-card");
        Row<T> row = new Row<>(card, form);
        Button remove = Buttons.icon(Glyph.CLOSE, removeLabel, () -> remove(row));
        remove.addClassName("vptu-rows-remove");
        remove.setVisible(!readOnly && !fixed);
        card.add(remove);
        form.setReadOnly(readOnly);
        form.onChange(this::tell);
        rows.add(row);
        cards.add(card);
        return form;
    }

    /** The small forms as they stand, in their order. */
    public List<DraftForm<T>> forms() {
        return rows.stream().map(Row::form).toList();
    }

    /** Adds a row to be filled in, and goes there. */
    public void addRow() {
        restructured = true;
        show(newForm.get().blank()).focusFirst();
        tell();
    }

    private void remove(Row<T> row) {
        restructured = true;
        rows.remove(row);
        cards.remove(row.card());
        add.focus();
        tell();
    }

    /** Is told of every change. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The rows as they stand, to be kept while somebody types. */
    FormParts.Part part() {
        return new FormParts.Part() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public JsonNode typed() {
                return FormParts.JSON.valueToTree(
                        forms().stream().map(form -> form.parts().typed()).toList());
            }

            @Override
            public void restore(JsonNode kept) {
                if (fixed && kept.size() == rows.size()) {
                    for (int i = 0; i < rows.size(); i++) {
                        rows.get(i).form().restore(kept.get(i));
                    }
                } else {
                    setPresentationValue(List.of());
                    kept.forEach(row -> show(newForm.get().blank()).restore(row));
                }
                restructured = true;
            }

            @Override
            public String words(JsonNode kept) {
                FormParts one = newForm.get().parts();
                List<String> said = new ArrayList<>();
                kept.forEach(row -> said.add(one.words(row)));
                return said.isEmpty() ? "–" : String.join("; ", said);
            }
        };
    }

    /** Replaces the rows by hand, as if somebody had typed them. */
    public void replace(List<T> drafts) {
        setValue(drafts);
        restructured = true;
    }

    /** Whether the fields hold something else than what was read. */
    boolean changed() {
        return restructured || rows.stream().anyMatch(row -> row.form().changed());
    }

    /** Reads the fields of all rows; false when one cannot hold what was typed, which it then says. */
    boolean write() {
        List<T> drafts = new ArrayList<>();
        boolean whole = true;
        for (Row<T> row : rows) {
            Optional<T> draft = row.form().write();
            whole &= draft.isPresent();
            draft.ifPresent(drafts::add);
        }
        if (whole) {
            written = List.copyOf(drafts);
        }
        return whole;
    }

    /** A field of a row, for an error that concerns it. */
    @Nullable HasValidation field(int index, String name) {
        return index < 0 || index >= rows.size() ? null : rows.get(index).form().fieldNamed(name);
    }

    void clearErrors() {
        rows.forEach(row -> row.form().clearErrors());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(!readOnly && !fixed);
        rows.forEach(row -> {
            row.form().setReadOnly(readOnly);
            row.card()
                    .getChildren()
                    .filter(Button.class::isInstance)
                    .forEach(button -> button.setVisible(!readOnly && !fixed));
        });
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
