package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.budget.Balance;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.KeyReservation;
import vn.vptu.budget.KeySheet;
import vn.vptu.budget.Measures;
import vn.vptu.budget.Percentages;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.SubitemMeasures;

/** The tables of a key's page. */
final class KeyTables {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Component page;
    private final DocumentPaths documents;

    KeyTables(Component page, DocumentPaths documents) {
        this.page = page;
        this.documents = documents;
    }

    private String say(String key) {
        return page.getTranslation(key);
    }

    /** The shares, each with all measures, and the key below them. */
    Component shares(KeySheet sheet) {
        Balance whole = sheet.whole().end();
        return new FiguresGrid<>(say("budget.key.shares"), sheet.shares())
                .text(say("budget.keys.unit"), KeySheet.Share::unit)
                .text(say("budget.keys.task"), KeySheet.Share::task)
                .sum(say("budget.key.carried"), row -> end(row).carried())
                .sum(say("budget.key.granted-in"), row -> row.measures().grantedInPeriod())
                .sum(say("budget.key.granted"), row -> end(row).granted())
                .sum(say("budget.key.provisional"), row -> end(row).provisional())
                .sum(say("budget.key.usable"), row -> end(row).usable())
                .sum(say("budget.key.used-in"), row -> row.measures().usedInPeriod())
                .sum(say("budget.key.used"), row -> end(row).used())
                .sum(say("budget.key.held"), row -> end(row).held())
                .sum(say("budget.key.remaining"), row -> end(row).remaining())
                .sum(say("budget.key.advance"), row -> end(row).advance())
                .sum(say("budget.key.actual"), row -> end(row).actual())
                .sum(say("budget.key.requests"), row -> row.setAside().requests())
                .sum(say("budget.key.commitments"), row -> row.setAside().commitments())
                .sum(say("budget.key.pending"), row -> row.setAside().pending())
                .sum(say("budget.key.free"), row -> end(row).free())
                .figure(
                        say("budget.key.disbursed"),
                        row -> Percentages.written(end(row).disbursed()),
                        Percentages.written(whole.disbursed()))
                .figure(
                        say("budget.key.carried-out"),
                        row -> Percentages.written(end(row).carriedOut()),
                        Percentages.written(whole.carriedOut()))
                .total(say("common.list.total"))
                .build(
                        page,
                        row -> new Card(row.unit())
                                .line(row.task())
                                .line(page.getTranslation(
                                        "budget.keys.free-of",
                                        end(row).free().format(),
                                        end(row).usable().format())),
                        "");
    }

    private static Balance end(KeySheet.Share row) {
        return row.measures().end();
    }

    private record Line(PeriodSpan span, Measures measures) {}

    /** Month by month, each quarter after its months, the time of putting right and the whole year at the end. */
    Component periods(KeySheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (int period = 1; period <= PeriodSpan.AFTER_YEAR; period++) {
            add(lines, sheet, new PeriodSpan(period, period));
            if (period % MONTHS_OF_A_QUARTER == 0) {
                add(lines, sheet, PeriodSpan.quarter(period / MONTHS_OF_A_QUARTER));
            }
        }
        add(lines, sheet, PeriodSpan.YEAR);
        return new FiguresGrid<>(say("budget.key.periods"), lines)
                .narrow(say("budget.ledger.period"), line -> KeyWords.span(line.span(), page::getTranslation))
                .money(say("budget.key.granted-in"), line -> line.measures().grantedInPeriod())
                .money(say("budget.key.usable"), line -> line.measures().end().usable())
                .money(say("budget.key.advance-in"), line -> line.measures().advanceInPeriod())
                .money(say("budget.key.actual-in"), line -> line.measures().actualInPeriod())
                .money(say("budget.key.used-in"), line -> line.measures().usedInPeriod())
                .money(say("budget.key.advance"), line -> line.measures().end().advance())
                .money(say("budget.key.actual"), line -> line.measures().end().actual())
                .money(say("budget.key.used"), line -> line.measures().end().used())
                .money(
                        say("budget.key.remaining"),
                        line -> line.measures().end().remaining())
                .figure(
                        say("budget.key.disbursed"),
                        line -> Percentages.written(line.measures().end().disbursed()),
                        "")
                .build(
                        page,
                        line -> new Card(KeyWords.span(line.span(), page::getTranslation))
                                .line(page.getTranslation(
                                        "budget.key.used-of",
                                        line.measures().usedInPeriod().format(),
                                        line.measures().end().used().format())),
                        "");
    }

    private static void add(List<Line> lines, KeySheet sheet, PeriodSpan span) {
        lines.add(new Line(span, sheet.over(span)));
    }

    /** What it was spent on: the rows of form 28. */
    Component subitems(List<SubitemMeasures> rows, Map<String, String> names) {
        return new FiguresGrid<>(say("budget.key.subitems"), rows)
                .narrow(say("budget.ledger.subitem"), SubitemMeasures::subitem)
                .text(say("budget.key.subitem-name"), row -> names.get(row.subitem()))
                .sum(say("budget.key.advance-in"), SubitemMeasures::advanceInPeriod)
                .sum(say("budget.key.advance"), SubitemMeasures::advance)
                .sum(say("budget.key.actual-in"), SubitemMeasures::actualInPeriod)
                .sum(say("budget.key.actual"), SubitemMeasures::actual)
                .sum(say("budget.key.used-in"), SubitemMeasures::usedInPeriod)
                .sum(say("budget.key.used"), SubitemMeasures::used)
                .total(say("common.list.total"))
                .build(
                        page,
                        row -> new Card(row.subitem() + " " + names.getOrDefault(row.subitem(), ""))
                                .line(page.getTranslation(
                                        "budget.key.used-of",
                                        row.usedInPeriod().format(),
                                        row.used().format())),
                        say("budget.key.no-subitems"));
    }

    /** What is or was set aside, and for which documents. */
    Component reservations(List<KeyReservation> rows) {
        FiguresGrid<KeyReservation> table = new FiguresGrid<>(say("budget.key.reservations"), rows);
        if (rows.size() == BudgetKeys.MOST_RESERVATIONS) {
            table.note(page.getTranslation("budget.key.most-reservations", BudgetKeys.MOST_RESERVATIONS));
        }
        return table.narrow(say("budget.key.opened-on"), row -> VietnameseDates.numeric(row.openedOn()))
                .narrow(say("budget.key.reservation-kind"), this::kind)
                .cell(say("budget.key.for-document"), this::document)
                .text(say("budget.keys.unit"), KeyReservation::unit)
                .text(say("budget.keys.task"), KeyReservation::task)
                .money(say("budget.key.taken"), KeyReservation::taken)
                .sum(say("budget.key.rest"), KeyReservation::rest)
                .cell(say("common.state"), this::state)
                .total(say("common.list.total"))
                .build(
                        page,
                        row -> new Card(kind(row) + " " + row.rest().format())
                                .line(row.unit())
                                .line(VietnameseDates.numeric(row.openedOn()))
                                .end(document(row)),
                        say("budget.key.no-reservations"));
    }

    private String kind(KeyReservation row) {
        return page.getTranslation("enum.ReservationKind." + row.kind().name());
    }

    private Component state(KeyReservation row) {
        return row.open()
                ? new Chip(say("budget.key.reservation-open"), Chip.Tone.WARN)
                : new Chip(say("budget.key.reservation-closed"), Chip.Tone.MUTED);
    }

    private Component document(KeyReservation row) {
        return document(
                documents,
                row.documentKind(),
                row.documentId(),
                Objects.requireNonNullElseGet(
                        row.documentNumber(),
                        () -> page.getTranslation("budget.key.document", Long.toString(row.documentId()))));
    }

    /** A link to a document, or its name when it has no page. */
    static Component document(DocumentPaths documents, String kind, long id, String name) {
        return documents
                .of(kind, id)
                .<Component>map(path -> {
                    Anchor link = new Anchor(path, name);
                    link.addClassName("vptu-link");
                    return link;
                })
                .orElseGet(() -> new Span(name));
    }
}
