package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.budget.SignedDocument;

/**
 * Takes a step of a document of the budget and says what became of it.
 *
 * @param problems where what was refused is said
 * @param reload is told when something was done with it
 */
record StepTaker(String kind, SignedDocument<?> document, FieldErrors problems, LongConsumer reload) {

    /**
     * Takes a step.
     *
     * @param done what is said when it was taken
     */
    void take(Supplier<SaveResult> step, String done) {
        switch (step.get()) {
            case SaveResult.Saved saved -> {
                Notices.done(done);
                reload.accept(saved.id());
            }
            case SaveResult.Conflict conflict ->
                problems.show(
                        problems.getTranslation(
                                "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                        Buttons.plain(
                                problems.getTranslation("common.open-newest"), () -> reload.accept(document.id())));
            case SaveResult.Refused refused -> {
                List<String> sentences = VoucherWords.sentences(problems, refused.errors());
                problems.show(
                        sentences.getFirst(),
                        sentences.stream().skip(1).map(Paragraph::new).toArray(Component[]::new));
            }
            case SaveResult.Gone gone -> problems.show(problems.getTranslation("common.error.gone"));
        }
    }

    /** Opens what was done with it. */
    Button history() {
        return Buttons.quiet(
                problems.getTranslation("common.history"),
                () -> UI.getCurrent().navigate("history/" + kind + "/" + document.id()));
    }

    /** The next step: the big button, unless saving is. */
    static Button next(boolean writing, String words, Runnable action) {
        return writing ? Buttons.plain(words, action) : Buttons.primary(words, action);
    }
}
