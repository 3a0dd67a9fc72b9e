package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;

/**
 * Says what became of a step of an advance.
 *
 * @param problems where what was refused is said
 * @param reload is told when something was done with it
 * @param id the advance
 */
record AdvanceOutcome(FieldErrors problems, LongConsumer reload, long id) {

    /**
     * Takes a step.
     *
     * @param done the sentence when it succeeded
     */
    void take(Supplier<SaveResult> step, String done) {
        switch (step.get()) {
            case SaveResult.Saved saved -> {
                Notices.done(done);
                reload.accept(id);
            }
            case SaveResult.Conflict conflict ->
                problems.show(
                        problems.getTranslation(
                                "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                        Buttons.plain(problems.getTranslation("common.open-newest"), () -> reload.accept(id)));
            case SaveResult.Refused refused -> {
                List<String> sentences = VoucherWords.sentences(problems, refused.errors());
                problems.show(
                        sentences.getFirst(),
                        sentences.stream().skip(1).map(Paragraph::new).toArray(Component[]::new));
            }
            case SaveResult.Gone gone -> problems.show(problems.getTranslation("common.error.gone"));
        }
    }
}
