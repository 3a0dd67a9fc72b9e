package vn.vptu.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.reporting.NumberSchemeDraft;
import vn.vptu.reporting.NumberSchemeRow;

/** Stores and queries the ways of numbering. Those of one kind of paper do not overlap. */
@Component
public class NumberSchemeStore {

    private static final Map<String, String> SORTS = Map.of(
            "issuer", "s.issuer",
            "type-code", "s.type_code",
            "organ-code", "s.organ_code",
            "valid-from", "s.valid_from");

    private static final int LARGEST_FIRST = 99_999;
    private static final int LONGEST_CODE = 20;

    private record Other(LocalDate validFrom, @Nullable LocalDate validTo) {}

    private final NumberSchemeRecords schemes;
    private final JdbcClient jdbc;
    private final Edits edits;

    NumberSchemeStore(NumberSchemeRecords schemes, JdbcClient jdbc, Edits edits) {
        this.schemes = schemes;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<NumberSchemeRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select s.id, s.report, s.issuer, s.type_code, s.organ_code, s.restarts, s.valid_from,"
                        + " s.valid_to, (select i.number_text from reporting_issued i where i.scheme_id = s.id"
                        + " order by i.id desc limit 1) as last_number from reporting_number_scheme s where "
                        + search.on("s.search_key")
                        + Paging.tail(page, SORTS, "s.report, s.valid_from desc", "s.id"))
                .params(search.parameters())
                .query(NumberSchemeRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from reporting_number_scheme s where " + search.on("s.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Edited<NumberSchemeDraft>> find(long id) {
        return schemes.findById(id).map(scheme -> new Edited<>(scheme.id(), scheme.version(), scheme.draft()));
    }

    /** What holds for the papers of a report on a day. */
    Optional<StoredScheme> on(String report, LocalDate day) {
        return jdbc.sql("select id, type_code, organ_code, family, restarts, leading_zero, first_no, valid_from"
                        + " from reporting_number_scheme where report = :report and valid_from <= :day"
                        + " and (valid_to is null or valid_to > :day)")
                .param("report", report)
                .param("day", day)
                .query(StoredScheme.class)
                .optional();
    }

    /**
     * Saves one.
     *
     * @param reports the ids of the definitions there are
     */
    public SaveResult save(@Nullable Long id, int version, NumberSchemeDraft typed, Set<String> reports) {
        NumberSchemeDraft draft = new NumberSchemeDraft(
                typed.report(),
                Check.line(typed.issuer()),
                Check.line(typed.typeCode()),
                Check.line(typed.organCode()).toUpperCase(Locale.ROOT),
                typed.family(),
                typed.restarts(),
                typed.leadingZero(),
                typed.firstNo(),
                typed.validFrom(),
                typed.validTo());
        return edits.save(
                NumberKinds.SCHEME,
                id,
                version,
                schemes::lock,
                NumberScheme::new,
                found -> check(found == null ? 0 : found.id(), draft, reports),
                scheme -> scheme.apply(draft),
                schemes::saveAndFlush,
                NumberScheme::draft);
    }

    private List<FieldError> check(long id, NumberSchemeDraft draft, Set<String> reports) {
        String report = draft.report();
        PaperFamily family = draft.family();
        Check check = new Check()
                .chosen("report", report)
                .that(report == null || reports.contains(report), "report", "reporting.error.no-report", report + "")
                .text("issuer", draft.issuer(), 160)
                .text("typeCode", draft.typeCode(), LONGEST_CODE)
                .text("organCode", draft.organCode(), LONGEST_CODE)
                .chosen("family", family)
                .that(
                        family == null || family == PaperFamily.PARTY || family == PaperFamily.STATE,
                        "family",
                        "reporting.error.number-family")
                .chosen("restarts", draft.restarts())
                .chosen("firstNo", draft.firstNo())
                .between("firstNo", draft.firstNo(), 1, LARGEST_FIRST)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo());
        code(check, "typeCode", draft.typeCode());
        code(check, "organCode", draft.organCode());
        overlapping(id, draft)
                .ifPresent(other -> check.that(
                        false,
                        "validFrom",
                        other.validTo() == null ? "reporting.error.number-open" : "reporting.error.number-overlaps",
                        VietnameseDates.numeric(other.validFrom()),
                        other.validTo() == null
                                ? ""
                                : VietnameseDates.numeric(other.validTo().minusDays(1))));
        return check.errors();
    }

    /** Signs of numbers are letters and figures: whatever parts a number is put together with would be read wrongly. */
    private static void code(Check check, String field, String code) {
        check.that(code.matches("[\\p{L}\\p{N}]*"), field, "reporting.error.number-code", code);
    }

    private Optional<Other> overlapping(long id, NumberSchemeDraft draft) {
        if (draft.report() == null || draft.validFrom() == null || !Check.askable(draft.validFrom(), draft.validTo())) {
            return Optional.empty();
        }
        // Two of one kind must not be entered at the same moment: its others stand still.
        jdbc.sql("select id from reporting_number_scheme where report = ? order by id for update")
                .param(draft.report())
                .query(Long.class)
                .list();
        return jdbc.sql("select valid_from, valid_to from reporting_number_scheme where report = :report and id <> :id"
                        + " and (valid_to is null or valid_to > :from) and (:to is null or valid_from < :to)"
                        + " order by valid_from limit 1")
                .param("report", draft.report())
                .param("id", id)
                .param("from", draft.validFrom())
                .param("to", draft.validTo())
                .query(Other.class)
                .optional();
    }
}
