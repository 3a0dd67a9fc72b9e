package vn.vptu.budget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Function;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;

/**
 * Writes in something that belongs to a document, above its page. What is refused is said at its field, and the dialog stays.
 *
 * @param <D> what is written
 */
final class DraftDialog<D> extends Dialog {

    /**
     * Shows a form.
     *
     * @param save stores what was written
     * @param saved is told when it was stored
     */
    DraftDialog(String title, DraftForm<D> form, D draft, Function<D, SaveResult> save, Runnable saved) {
        setHeaderTitle(title);
        setWidth("min(72rem, 96vw)");
        form.read(draft);
        add(form);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter()
                .add(Buttons.primary(
                        getTranslation("common.save"),
                        () -> form.write().ifPresent(typed -> took(form, save.apply(typed), saved))));
    }

    private void took(DraftForm<D> form, SaveResult result, Runnable saved) {
        switch (result) {
            case SaveResult.Saved done -> {
                close();
                Notices.done(getTranslation("common.saved"));
                saved.run();
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict ->
                form.show(getTranslation(
                        "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
        }
    }
}
