package vn.vptu.reporting.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.reporting.FormRow;
import vn.vptu.reporting.Forms;

/** The list of the forms of papers, every version of each. */
@Component
class FormList extends CatalogueList<FormRow> {

    private final Forms forms;
    private final Clock clock;

    FormList(Forms forms, Clock clock) {
        super("papers/forms", "reporting.forms", forms::page, forms::count, FormRow::id);
        this.forms = forms;
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<FormRow> list) {
        list.words("reporting.forms.code", (form, words) -> words.say(forms.titleKey(form.code())))
                .share(2);
        list.date("reporting.forms.valid-from", FormRow::validFrom);
        list.lastDay("reporting.forms.valid-to", FormRow::validTo).unsorted();
        list.text("reporting.forms.form-code", FormRow::formCode).unsorted();
        list.number("reporting.forms.changed", FormRow::changed).unsorted();
        list.state((form, words) -> Validity.words(words, form.validFrom(), form.validTo(), LocalDate.now(clock)));
    }
}
