package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.report.DocumentPapers;

/** One advance to a person. */
@Route("budget/advances/:id")
@PermitAll
class PersonAdvanceView extends DocumentPage<PersonAdvanceDraft, PersonAdvance> {

    private final PersonAdvanceDesk desk;

    /** Of the advance that is shown; its settlements are taken back through it, too. */
    private @Nullable StepTaker taker;

    PersonAdvanceView(PersonAdvanceDesk desk, PaperPlace papers) {
        super(desk, papers);
        this.desk = desk;
    }

    @Override
    String listTitle() {
        return getTranslation("budget.advances.title");
    }

    @Override
    String newTitle() {
        return getTranslation("budget.advances.new");
    }

    @Override
    String titleOf(PersonAdvance advance) {
        return getTranslation("budget.advance.title", advance.draft().number(), advance.personName());
    }

    @Override
    Chip state(PersonAdvance advance) {
        return AdvanceWords.state(this, advance.stage());
    }

    @Override
    DocumentEditor<PersonAdvanceDraft, PersonAdvance, ?> editor(
            @Nullable PersonAdvance advance, String named, LongConsumer saved, LongConsumer reload) {
        PersonAdvanceDraft draft = advance == null ? PersonAdvanceDraft.blank(desk.today()) : advance.draft();
        Long id = advance == null ? null : advance.id();
        return new DocumentEditor<PersonAdvanceDraft, PersonAdvance, PersonAdvanceForm>(
                desk, advance, draft, () -> new PersonAdvanceForm(desk, id), named, saved, reload);
    }

    @Override
    List<Component> steps(PersonAdvance advance, FieldErrors problems, LongConsumer reload, boolean writing) {
        StepTaker taking = new StepTaker(PersonAdvances.KIND, advance, problems, reload);
        taker = taking;
        return new PersonAdvanceActions(desk, advance, taking).buttons(writing);
    }

    @Override
    Component panel(PersonAdvance advance) {
        return new PersonAdvancePanel(desk, advance, Objects.requireNonNull(taker));
    }

    @Override
    Component extras(PersonAdvance advance) {
        return new PersonAdvanceExtras(desk, advance);
    }

    @Override
    DocumentPapers papers(PersonAdvance advance) {
        return DocumentPapers.of(advance);
    }

    @Override
    String notYours() {
        return getTranslation("budget.advance.not-yours");
    }

    @Override
    String toList() {
        return getTranslation("budget.decision.to-list");
    }
}
