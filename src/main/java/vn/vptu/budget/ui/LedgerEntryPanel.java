package vn.vptu.budget.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Moments;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.Measure;

/** One entry: what it says, what it did, what it has to do with others. */
final class LedgerEntryPanel extends Div {

    private final DescriptionList facts = new DescriptionList();

    LedgerEntryPanel(EntryRow row, DocumentPaths documents, Runnable close) {
        addClassName("vptu-detail");
        Div head = new Div(
                new H2(getTranslation("enum.EntryKind." + row.kind().name()) + " "
                        + row.amount().format()),
                Buttons.icon(Glyph.CLOSE, getTranslation("common.close"), close));
        head.addClassName("vptu-detail-head");
        facts.addClassName("vptu-facts");
        add(head, facts);
        BudgetKey key = row.share().key();
        fact(getTranslation("budget.ledger.date"), day(row.effectiveDate()));
        fact(
                getTranslation("budget.ledger.period"),
                getTranslation(
                        "budget.ledger.period-of", Integer.toString(row.period()), Integer.toString(key.year())));
        facts.add(
                new DescriptionList.Term(getTranslation("budget.ledger.key")),
                new DescriptionList.Description(KeyWords.link(row.keyId(), KeyWords.codes(key))));
        fact(getTranslation("budget.ledger.chapter"), key.chapter());
        fact(getTranslation("budget.ledger.subcategory"), key.subcategory());
        fact(getTranslation("budget.ledger.source"), key.source());
        fact(getTranslation("budget.ledger.programme"), key.programme());
        fact(getTranslation("budget.ledger.holder"), row.holder());
        fact(getTranslation("budget.ledger.task"), row.task());
        fact(getTranslation("budget.ledger.subitem"), row.subitem());
        fact(getTranslation("budget.ledger.settled-subitem"), row.settledSubitem());
        fact(getTranslation("budget.ledger.unit"), row.usedByUnit());
        documents
                .of(row.document().kind(), row.document().id())
                .ifPresentOrElse(
                        path -> facts.add(
                                new DescriptionList.Term(getTranslation("budget.ledger.number")),
                                new DescriptionList.Description(new Anchor(path, document(row)))),
                        () -> fact(
                                getTranslation("budget.ledger.number"),
                                row.document().number()));
        fact(getTranslation("budget.ledger.document-date"), day(row.document().date()));
        fact(getTranslation("budget.ledger.issuer"), row.document().issuer());
        fact(getTranslation("budget.ledger.legal-basis"), row.document().legalBasis());
        fact(getTranslation("budget.ledger.reason"), row.reason());
        for (Measure measure : Measure.values()) {
            long moved = row.effect().of(measure);
            fact(
                    getTranslation("enum.Measure." + measure.name()),
                    moved == 0 ? null : (moved > 0 ? "+" : "") + Dong.of(moved).format());
        }
        fact(getTranslation("budget.ledger.recorded"), Moments.shown(row.recordedAt()));
        fact(getTranslation("budget.ledger.recorded-by"), row.recordedBy());
        link(getTranslation("budget.ledger.settles"), row.settlesId());
        link(getTranslation("budget.ledger.reverses"), row.reversesId());
        link(getTranslation("budget.ledger.reversed-by"), row.reversedById());
    }

    private String document(EntryRow row) {
        return Objects.requireNonNullElseGet(
                row.document().number(),
                () -> getTranslation(
                        "budget.key.document", Long.toString(row.document().id())));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : VietnameseDates.numeric(day);
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        }
    }

    private void link(String name, @Nullable Long entry) {
        if (entry != null) {
            facts.add(
                    new DescriptionList.Term(name),
                    new DescriptionList.Description(new Anchor(
                            LedgerList.PATH + "/" + entry,
                            getTranslation("budget.ledger.entry", Long.toString(entry)))));
        }
    }
}
