package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.budget.AsOf;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.KeyFilter;
import vn.vptu.budget.KeyShare;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.VoucherDraft;

/** How keys are written, and where they lead. */
final class KeyWords {

    /** Stands for an id in the address of a key that is named by its codes. */
    static final String BY_CODES = "of";

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    private KeyWords() {}

    /** Chapter, subcategory, source and programme, as the Treasury writes them. */
    static String codes(BudgetKey key) {
        return String.join(" – ", key.chapter(), key.subcategory(), key.source(), key.programme());
    }

    /** What may still be spent; nothing left stands out. */
    static Component free(KeyShare row) {
        Span amount = new Span(row.balance().free().format());
        if (row.balance().usable().amount() > 0 && row.balance().free().amount() <= 0) {
            amount.addClassName("vptu-over");
        }
        return amount;
    }

    /** The link to a key's page. */
    static Anchor link(long id, String words) {
        Anchor link = new Anchor(KeyList.PATH + "/" + id, words);
        link.addClassName("vptu-link");
        return link;
    }

    /** From a line of a document to the key it is about, also before anything was given by it. */
    static Component link(DecisionDraft document, DecisionDraft.Line line, Component page) {
        return link(
                key(
                        document.year(),
                        document.holderUnitId(),
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme()),
                key -> page.getTranslation("budget.key.to-key"));
    }

    /** From a line of a payment to the key it is paid from. */
    static Component link(VoucherDraft document, VoucherDraft.Line line) {
        return link(
                key(
                        document.year(),
                        document.holderUnitId(),
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme()),
                KeyWords::codes);
    }

    private static Optional<BudgetKey> key(
            @Nullable Integer year,
            @Nullable Long holder,
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme) {
        return year == null || holder == null || chapter == null || subcategory == null || source == null
                ? Optional.empty()
                : Optional.of(new BudgetKey(
                        year, holder, chapter, subcategory, source, Objects.requireNonNullElse(programme, "")));
    }

    private static Component link(Optional<BudgetKey> key, Function<BudgetKey, String> words) {
        return key.<Component>map(known -> {
                    Anchor link = new Anchor(path(known), words.apply(known));
                    link.addClassName("vptu-link");
                    return link;
                })
                .orElseGet(Span::new);
    }

    /** The page of a key of which the codes are known and the id is not. */
    static String path(BudgetKey key) {
        return new Location(
                        KeyList.PATH + "/" + BY_CODES,
                        new QueryParameters(
                                new KeyFilter(key.year(), key.holderUnitId(), null, codesOf(key), null, null, "")
                                        .toQuery()))
                .getPathWithQueryParameters();
    }

    /** Reads what {@link #path} wrote; empty when something of it is missing. */
    static Optional<BudgetKey> read(QueryParameters query) {
        KeyFilter filter = KeyFilter.from(query::getSingleParameter);
        EntryFilter.Codes codes = filter.codes();
        return key(
                filter.year(),
                filter.holder(),
                codes.chapter(),
                codes.subcategory(),
                codes.source(),
                codes.programme());
    }

    private static EntryFilter.Codes codesOf(BudgetKey key) {
        return new EntryFilter.Codes(key.chapter(), key.subcategory(), key.source(), key.programme());
    }

    /** The entries of a key in the ledger. */
    static String ledger(BudgetKey key, AsOf asOf) {
        EntryFilter filter = entries(key, asOf);
        return new Location(LedgerList.PATH, new QueryParameters(filter.toQuery())).getPathWithQueryParameters();
    }

    /** The entries of a key that its figures are the sums of. */
    static EntryFilter entries(BudgetKey key, AsOf asOf) {
        int to = asOf.span().to();
        return new EntryFilter(
                key.year(),
                null,
                to == PeriodSpan.AFTER_YEAR ? null : to,
                null,
                asOf.day(),
                key.holderUnitId(),
                null,
                codesOf(key),
                null,
                null,
                EntryFilter.Amounts.ALL,
                "",
                "",
                "");
    }

    /** A span of periods, in words: "Quý III", "Tháng 5", "Chỉnh lý". */
    static String span(PeriodSpan span, Sentences words) {
        if (span.equals(PeriodSpan.YEAR)) {
            return words.say("budget.key.whole-year");
        }
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            if (span.equals(PeriodSpan.quarter(quarter))) {
                return words.say("budget.key.quarter", Integer.toString(quarter));
            }
        }
        if (span.equals(PeriodSpan.lastQuarterAdjusted())) {
            return words.say("budget.key.last-quarter-adjusted");
        }
        if (span.from() != span.to()) {
            return words.say("budget.key.months", Integer.toString(span.from()), Integer.toString(span.to()));
        }
        return span.from() > MONTHS
                ? words.say("budget.key.period-13")
                : words.say("budget.key.month", Integer.toString(span.from()));
    }
}
