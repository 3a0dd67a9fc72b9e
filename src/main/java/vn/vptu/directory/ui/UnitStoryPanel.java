package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.Picker;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.UnitEnding;
import vn.vptu.directory.UnitMove;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.UnitStory;
import vn.vptu.directory.Units;

/** Below a unit's fields: how it ended or what was merged into it, and the people still to be moved out of it. */
final class UnitStoryPanel extends Div {

    /** How many people a sentence names. */
    private static final int NAMED = 5;

    private final Units units;
    private final long unit;
    private final LocalDate today;
    private final LongConsumer moved;

    UnitStoryPanel(Units units, long unit, boolean editable, LocalDate today, LongConsumer moved) {
        this.units = units;
        this.unit = unit;
        this.today = today;
        this.moved = moved;
        UnitStory story = units.story(unit);
        UnitEnding ending = story.ending();
        if (ending != null && ending.validTo() != null) {
            addEnding(ending, story.successor());
        }
        for (UnitStory.Absorbed each : story.absorbed()) {
            add(line(
                    getTranslation(
                            "directory.units.absorbed",
                            each.name(),
                            VietnameseDates.numeric(each.validTo().minusDays(1))),
                    each.id(),
                    each.name()));
        }
        if (!story.left().isEmpty()) {
            addPeople(story.left(), editable, ending == null ? null : ending.successorId());
        }
        addClassName("vptu-story");
        setVisible(getChildren().findAny().isPresent());
    }

    private void addEnding(UnitEnding ending, @Nullable UnitName successor) {
        String last = ending.validTo() == null
                ? ""
                : VietnameseDates.numeric(ending.validTo().minusDays(1));
        add(
                successor == null
                        ? new Paragraph(getTranslation("directory.units.ended", last))
                        : line(
                                getTranslation("directory.units.ended-merged", last, successor.name()),
                                successor.id(),
                                successor.name()));
        String number = ending.basisNumber() == null ? "" : ending.basisNumber();
        String text = ending.basisText() == null ? "" : ending.basisText();
        if (!number.isEmpty() || !text.isEmpty()) {
            add(new Paragraph(
                    ending.basisDate() == null
                            ? getTranslation("directory.units.basis", number, text)
                            : getTranslation(
                                    "directory.units.basis-dated",
                                    number,
                                    VietnameseDates.numeric(ending.basisDate()),
                                    text)));
        }
    }

    private Component line(String sentence, long other, String name) {
        Anchor link = new Anchor("catalogue/units/" + other, getTranslation("directory.units.open", name));
        link.addClassName("vptu-link");
        return new Div(new Paragraph(sentence), link);
    }

    private void addPeople(List<PersonRow> left, boolean editable, @Nullable Long successor) {
        String names = left.stream().limit(NAMED).map(PersonRow::fullName).collect(Collectors.joining(", "));
        add(new Paragraph(
                getTranslation("directory.units.left", left.size(), left.size() > NAMED ? names + "…" : names)));
        if (!editable) {
            return;
        }
        MoveForm form = new MoveForm();
        form.read(new UnitMove(successor, today));
        add(
                form,
                Buttons.plain(
                        getTranslation("directory.units.move-people", left.size()),
                        () -> form.write().ifPresent(move -> take(units.movePeople(unit, move), form))));
    }

    private void take(SaveResult result, MoveForm form) {
        switch (result) {
            case SaveResult.Saved(long people) -> {
                Notices.done(getTranslation("directory.units.moved", people));
                moved.accept(unit);
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict _, SaveResult.Gone _ -> form.show(getTranslation("common.error.gone"));
        }
    }

    private final class MoveForm extends DraftForm<UnitMove> {

        MoveForm() {
            super(UnitMove.class);
            Picker target = Choices.units(units, today).apply(getTranslation("directory.units.move-to"));
            add("unitId", target, target.ids()).setRequiredIndicatorVisible(true);
            add("validFrom", Dates.field(getTranslation("directory.units.move-from")))
                    .setRequiredIndicatorVisible(true);
        }

        @Override
        public UnitMove blank() {
            return new UnitMove(null, null);
        }
    }
}
