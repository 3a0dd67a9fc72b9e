package vn.vptu.budget.ui;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import vn.vptu.base.ui.DraftForm;

/**
 * The fields of a record of which some can only be read once it is stored: what tells it from others, so that a change never
 * alters what was.
 *
 * @param <D> the draft that is edited
 */
abstract class FixedForm<D> extends DraftForm<D> {

    private List<HasValue<?, ?>> fixed = List.of();
    private boolean fresh;

    FixedForm(Class<D> type) {
        super(type);
    }

    /** Names the fields that stay once the record is stored. */
    final void fix(HasValue<?, ?>... fields) {
        fixed = List.of(fields);
    }

    /** What a new record begins with. */
    abstract D begin();

    @Override
    public final D blank() {
        fresh = true;
        return begin();
    }

    /** Asked for each record that is shown, once its fields have been read. */
    @Override
    public final void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        keepFixed();
    }

    private void keepFixed() {
        if (!fresh) {
            fixed.forEach(field -> field.setReadOnly(true));
        }
    }
}
