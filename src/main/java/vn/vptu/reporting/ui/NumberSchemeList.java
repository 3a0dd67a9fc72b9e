package vn.vptu.reporting.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.reporting.Forms;
import vn.vptu.reporting.NumberSchemeRow;
import vn.vptu.reporting.NumberSchemes;

/** The list of the ways in which papers are numbered. */
@Component
class NumberSchemeList extends CatalogueList<NumberSchemeRow> {

    private final Forms forms;
    private final Clock clock;

    NumberSchemeList(NumberSchemes schemes, Forms forms, Clock clock) {
        super("papers/numbers", "reporting.numbers", schemes::page, schemes::count, NumberSchemeRow::id);
        this.forms = forms;
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<NumberSchemeRow> list) {
        list.words("reporting.numbers.report", (scheme, words) -> words.say(forms.titleKey(scheme.report())))
                .unsorted()
                .share(2);
        list.narrow("reporting.numbers.type-code", NumberSchemeRow::typeCode);
        list.narrow("reporting.numbers.organ-code", NumberSchemeRow::organCode);
        list.text("reporting.numbers.issuer", NumberSchemeRow::issuer).hidden();
        list.narrow("reporting.numbers.last-number", NumberSchemeRow::lastNumber)
                .unsorted();
        list.date("reporting.numbers.valid-from", NumberSchemeRow::validFrom);
        list.lastDay("reporting.numbers.valid-to", NumberSchemeRow::validTo)
                .unsorted()
                .hidden();
        list.state(
                (scheme, words) -> Validity.words(words, scheme.validFrom(), scheme.validTo(), LocalDate.now(clock)));
    }
}
