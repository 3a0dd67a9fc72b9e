package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.money.Dong;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.Sheet;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.Effect;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.directory.Units;

/**
 * "Sổ theo dõi dự toán và sử dụng kinh phí": the entries of a year or of a part of it, the oldest first, with what stood
 * before them, their sums and what is left after each. A head of department gets the entries of his units, and what he sees of
 * the estimate is theirs. What is set aside for payments on their way is no entry and is not in it.
 */
@Component
class LedgerReport implements ListPaper<LedgerParams, LedgerReport.Row> {

    static final String ID = "budget-ledger";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    /**
     * A line.
     *
     * @param granted by how much more may be used
     * @param used how much was used
     * @param left what is left after this line
     */
    record Row(
            @Nullable LocalDate day,
            @Nullable String number,
            String content,
            @Nullable String unit,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String subitem,
            BigDecimal granted,
            BigDecimal used,
            BigDecimal left) {}

    private final LedgerEntries entries;
    private final Units units;
    private final Translations translations;
    private final Clock clock;

    LedgerReport(LedgerEntries entries, Units units, Translations translations, Clock clock) {
        this.entries = entries;
        this.units = units;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "budget.paper.ledger";
    }

    @Override
    public String group() {
        return "budget";
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD);
    }

    @Override
    public PaperFamily family() {
        return PaperFamily.ACCOUNTING;
    }

    /** Its pages are numbered at the foot, which Word does in its own way: a book is printed, or taken as a spreadsheet. */
    @Override
    public Set<ReportFormat> formats() {
        return Set.of(ReportFormat.PDF, ReportFormat.XLSX);
    }

    @Override
    public Class<LedgerParams> params() {
        return LedgerParams.class;
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public Sheet sheet() {
        return Sheet.A4_LANDSCAPE;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.date("day", 66),
                PaperColumn.centred("number", 62),
                PaperColumn.text("content", 120),
                PaperColumn.text("unit", 74),
                PaperColumn.centred("subcategory", 46),
                PaperColumn.centred("source", 46),
                PaperColumn.centred("subitem", 42),
                PaperColumn.money("granted", 86),
                PaperColumn.money("used", 86),
                new PaperColumn("left", 86, PaperColumn.Kind.MONEY, false));
    }

    @Override
    public Optional<NumberStyle.Unit> countedIn(LedgerParams params) {
        return Optional.of(params.unitOfMoney());
    }

    /** The form of the last day it tells of. */
    @Override
    public LocalDate about(LedgerParams params, LocalDate today) {
        LocalDate last = params.to() == null ? LocalDate.of(params.year(), 12, 31) : params.to();
        return last.isAfter(today) ? today : last;
    }

    @Override
    public Map<Long, String> choices(String component) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (component.equals("unit") || component.equals("holder")) {
            units.active(LocalDate.now(clock)).forEach(unit -> names.put(unit.id(), unit.name()));
        }
        return names;
    }

    @Override
    public List<FieldError> check(LedgerParams params) {
        if (params.year() < FIRST_YEAR || params.year() > LAST_YEAR) {
            return List.of(FieldError.of(
                    "year", "common.error.out-of-range", Integer.toString(params.year()), FIRST_YEAR, LAST_YEAR));
        }
        LocalDate from = params.from();
        LocalDate to = params.to();
        if (from != null && to != null && to.isBefore(from)) {
            return List.of(FieldError.of(
                    "to", "common.error.period", VietnameseDates.numeric(to), VietnameseDates.numeric(from)));
        }
        Long least = params.least();
        Long most = params.most();
        return least != null && most != null && most < least
                ? List.of(FieldError.of(
                        "most",
                        "budget.paper.ledger.error.amounts",
                        Dong.of(most).format(),
                        Dong.of(least).format()))
                : List.of();
    }

    @Override
    public long size(LedgerParams params) {
        return entries.count(params.filter());
    }

    /** Everybody gets what is his to see. */
    @Override
    public boolean readable(LedgerParams params) {
        return true;
    }

    @Override
    public Optional<ReportContent<Row>> content(LedgerParams params) {
        Sentences words = translations.in(Translations.VIETNAMESE);
        List<EntryRow> found = new ArrayList<>();
        entries.each(params.filter(), found::addAll);
        Collections.reverse(found);
        List<Row> rows = new ArrayList<>();
        Effect sum = Effect.NONE;
        LocalDate from = params.from();
        if (from != null) {
            sum = entries.sum(params.filter(null, from.minusDays(1)));
            rows.add(opening(words.say("budget.paper.ledger.opening", VietnameseDates.numeric(from)), sum));
        }
        for (EntryRow entry : found) {
            sum = sum.plus(entry.effect());
            rows.add(row(entry, sum, words));
        }
        String title = words.say(titleKey()) + " " + params.year();
        return Optional.of(
                new ReportContent<>(title, title, new Head(LedgerSubject.of(params, units, words)), rows, null));
    }

    private static Row opening(String words, Effect sum) {
        return new Row(null, null, words, null, null, null, null, granted(sum), used(sum), left(sum));
    }

    private static Row row(EntryRow entry, Effect sum, Sentences words) {
        String kind = words.say("enum.EntryKind." + entry.kind().name());
        String reason = entry.reason();
        return new Row(
                entry.effectiveDate(),
                entry.document().number(),
                reason == null || reason.isBlank() ? kind : kind + ": " + reason,
                entry.usedByUnit(),
                entry.share().key().subcategory(),
                entry.share().key().source(),
                entry.subitem(),
                granted(entry.effect()),
                used(entry.effect()),
                left(sum));
    }

    private static BigDecimal granted(Effect effect) {
        return BigDecimal.valueOf(effect.carried())
                .add(BigDecimal.valueOf(effect.granted()))
                .add(BigDecimal.valueOf(effect.provisional()));
    }

    private static BigDecimal used(Effect effect) {
        return BigDecimal.valueOf(effect.used());
    }

    private static BigDecimal left(Effect effect) {
        return granted(effect).subtract(used(effect));
    }
}
