package vn.vptu.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.base.text.UySpelling;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.OfficeText;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.directory.SignatoryRow;
import vn.vptu.directory.SignatoryRow.Problem;

/** Stores and queries signatories, and says who signs a paper of a day. */
@Component
public class SignatoryStore {

    private static final Map<String, String> SORTS = Map.of(
            "family", "s.family",
            "title-line", "s.title",
            "name", "name",
            "valid-from", "s.valid_from",
            "valid-to", "s.valid_to");

    private static final String FROM = " from directory_signatory s left join directory_person p on p.id = s.person_id";

    private static final String ROW = "select s.id, s.family, s.paper, s.place, s.authority, s.title,"
            + " coalesce(s.signer_name, p.full_name) as name, s.valid_from, s.valid_to" + FROM;

    private static final String[] KEYS = {"s.search_key", "p.search_key"};

    private final SignatoryRepository signatories;
    private final JdbcClient jdbc;
    private final Edits edits;
    private final OfficeSettings settings;
    // Asked late: papers themselves ask who signs them.
    private final ObjectProvider<ReportDefinition<?, ?>> definitions;

    SignatoryStore(
            SignatoryRepository signatories,
            JdbcClient jdbc,
            Edits edits,
            OfficeSettings settings,
            ObjectProvider<ReportDefinition<?, ?>> definitions) {
        this.signatories = signatories;
        this.jdbc = jdbc;
        this.edits = edits;
        this.settings = settings;
        this.definitions = definitions;
    }

    public List<Signatories.Paper> papers() {
        return definitions
                .orderedStream()
                .map(paper -> new Signatories.Paper(paper.family(), paper.id(), paper.titleKey()))
                .sorted(Comparator.comparing(Signatories.Paper::family).thenComparing(Signatories.Paper::id))
                .toList();
    }

    private PaperFamily familyOf(String paper) {
        return definitions
                .orderedStream()
                .filter(definition -> definition.id().equals(paper))
                .findFirst()
                .map(definition -> definition.family())
                .orElse(PaperFamily.PARTY);
    }

    public List<SignatureBlock> of(String paper, LocalDate date) {
        return of(paper, familyOf(paper), date);
    }

    List<SignatureBlock> of(String paper, PaperFamily family, LocalDate date) {
        String spelling = settings.text(OfficeText.SPELLING.code());
        List<SignatoryRow> all = jdbc.sql(
                        ROW + " where s.valid_from <= :date and (s.valid_to is null or s.valid_to > :date)"
                                + " and (s.paper = :paper or (s.paper is null and s.family = :family))"
                                + " order by s.sort_order, s.valid_from desc, s.id desc")
                .param("date", date)
                .param("paper", paper)
                .param("family", family.name())
                .query(SignatoryStore::row)
                .list();
        boolean own = all.stream().anyMatch(row -> row.paper() != null);
        Map<String, SignatureBlock> blocks = new LinkedHashMap<>();
        all.stream()
                .filter(row -> own == (row.paper() != null))
                .forEach(row -> blocks.putIfAbsent(
                        Objects.requireNonNullElse(row.place(), ""),
                        new SignatureBlock(
                                row.place(),
                                Stream.of(row.authority(), row.title())
                                        .filter(Objects::nonNull)
                                        .map(line -> UySpelling.of(line, spelling))
                                        .toList(),
                                Objects.requireNonNullElse(row.name(), ""))));
        return List.copyOf(blocks.values());
    }

    public List<SignatoryRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        List<SignatoryRow> rows = jdbc.sql(ROW + " where " + search.on(KEYS)
                        + Paging.tail(
                                page,
                                SORTS,
                                "(s.valid_to is not null and s.valid_to <= :today), s.family, s.paper, s.sort_order,"
                                        + " s.valid_from desc",
                                "s.id"))
                .params(search.parameters())
                .param("today", today)
                .query(SignatoryStore::row)
                .list();
        List<SignatoryRow> all = rows.isEmpty() ? List.of() : all();
        return rows.stream().map(row -> with(row, all, today)).toList();
    }

    private List<SignatoryRow> all() {
        return jdbc.sql(ROW).query(SignatoryStore::row).list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on(KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Problem> problem(long id, LocalDate today) {
        List<SignatoryRow> all = all();
        return all.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .map(row -> SignatoryDates.problem(row, all, today));
    }

    private static SignatoryRow row(ResultSet row, int number) throws SQLException {
        return new SignatoryRow(
                row.getLong("id"),
                PaperFamily.valueOf(row.getString("family")),
                row.getString("paper"),
                row.getString("place"),
                row.getString("authority"),
                row.getString("title"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                null);
    }

    private static SignatoryRow with(SignatoryRow row, Collection<SignatoryRow> all, LocalDate today) {
        return new SignatoryRow(
                row.id(),
                row.family(),
                row.paper(),
                row.place(),
                row.authority(),
                row.title(),
                row.name(),
                row.validFrom(),
                row.validTo(),
                SignatoryDates.problem(row, all, today));
    }

    public Optional<Edited<SignatoryDraft>> find(long id) {
        return signatories
                .findById(id)
                .map(signatory -> new Edited<>(signatory.id(), signatory.version(), signatory.draft()));
    }

    public SaveResult save(@Nullable Long id, int version, SignatoryDraft typed) {
        SignatoryDraft draft = new SignatoryDraft(
                typed.family(),
                typed.paper(),
                upper(typed.place()),
                upper(typed.authority()),
                Check.line(typed.title()).toUpperCase(Locale.ROOT),
                typed.personId(),
                Check.trimmed(typed.signerName()),
                typed.sortOrder(),
                typed.validFrom(),
                typed.validTo());
        return edits.save(
                "directory.signatory",
                id,
                version,
                signatories::lock,
                Signatory::new,
                signatory -> check(draft),
                signatory -> signatory.apply(draft),
                signatories::saveAndFlush,
                Signatory::draft);
    }

    /** Signature lines are printed in capitals. */
    private static @Nullable String upper(@Nullable String typed) {
        String text = Check.trimmed(typed);
        return text == null ? null : Check.line(text).toUpperCase(Locale.ROOT);
    }

    private List<FieldError> check(SignatoryDraft draft) {
        String paper = draft.paper();
        PaperFamily family = draft.family();
        Check check = new Check()
                .chosen("family", family)
                .that(
                        paper == null || family == null || familyOf(paper) == family,
                        "paper",
                        "directory.error.paper-family")
                .length("place", draft.place(), 80)
                .length("authority", draft.authority(), 120)
                .text("title", draft.title(), 120)
                .length("signerName", draft.signerName(), 120)
                .between("sortOrder", draft.sortOrder(), 0, 99)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo());
        SignatureRules.check(check, family, draft.authority());
        return check.errors();
    }
}
