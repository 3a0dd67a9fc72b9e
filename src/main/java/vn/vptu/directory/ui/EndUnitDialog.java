package vn.vptu.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Texts;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitEnding;
import vn.vptu.directory.Units;

/** Asks on which day a unit ends, into which it is merged, and by which decision. */
final class EndUnitDialog extends Dialog {

    private final EndingForm form;

    EndUnitDialog(Units units, long unit, LocalDate today, Runnable done) {
        Edited<UnitDraft> found = units.find(unit).orElseThrow();
        form = new EndingForm(units, today);
        form.read(UnitEnding.blank());
        setHeaderTitle(getTranslation("directory.units.end-title", found.draft().name()));
        setWidth("min(34rem, 94vw)");
        add(new Paragraph(getTranslation("directory.units.end-sentence")), form);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter()
                .add(Buttons.primary(
                        getTranslation("directory.units.end-confirm"),
                        () -> form.write().ifPresent(ending -> take(units.end(unit, found.version(), ending), done))));
    }

    private void take(SaveResult result, Runnable done) {
        switch (result) {
            case SaveResult.Saved saved -> {
                close();
                Notices.done(getTranslation("common.saved"));
                done.run();
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict ->
                form.show(getTranslation(
                        "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
        }
    }

    private static final class EndingForm extends DraftForm<UnitEnding> {

        EndingForm(Units units, LocalDate today) {
            super(UnitEnding.class);
            add("validTo", Dates.field(getTranslation("directory.units.last-day")), Dates.lastDay())
                    .setRequiredIndicatorVisible(true);
            Picker successor = Choices.units(units, today).apply(getTranslation("directory.units.successor"));
            successor.setHelperText(getTranslation("directory.units.successor-help"));
            wide(add("successorId", successor, successor.ids()));
            wide(addPlain("moveChildren", new Checkbox(getTranslation("directory.units.move-children"))));
            add("basisNumber", new TextField(getTranslation("directory.units.basis-number")), Texts.nullable());
            add("basisDate", Dates.field(getTranslation("directory.units.basis-date")));
            wide(add("basisText", new TextField(getTranslation("directory.units.basis-text")), Texts.nullable()));
        }

        @Override
        public UnitEnding blank() {
            return UnitEnding.blank();
        }
    }
}
