package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.OrganDraft.Member;
import vn.vptu.directory.TermDraft;
import vn.vptu.directory.TermRow;

/** Stores and queries the terms of organs, and begins them. */
@Component
public class TermStore {

    private static final Map<String, String> SORTS = Map.of(
            "organ", "o.name",
            "name", "t.name",
            "members", "members",
            "valid-from", "t.valid_from",
            "valid-to", "t.valid_to");

    private static final String FROM = " from directory_term t join directory_organ o on o.id = t.organ_id";

    private static final String[] KEYS = {"t.search_key", "o.search_key"};

    private record Other(
            String name, LocalDate validFrom, @Nullable LocalDate validTo) {}

    private final TermRepository terms;
    private final OrganStore organs;
    private final JdbcClient jdbc;
    private final Edits edits;

    TermStore(TermRepository terms, OrganStore organs, JdbcClient jdbc, Edits edits) {
        this.terms = terms;
        this.organs = organs;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<TermRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select t.id, o.name as organ_name, t.name, t.valid_from, t.valid_to,"
                        + " (select count(distinct m.leader_id) from directory_organ_member m where m.organ_id = o.id"
                        + " and (t.valid_to is null or m.valid_from < t.valid_to)"
                        + " and (m.valid_to is null or m.valid_to > t.valid_from)) as members" + FROM
                        + " where " + search.on(KEYS)
                        + Paging.tail(page, SORTS, "o.sort_order, o.code, t.valid_from desc", "t.id"))
                .params(search.parameters())
                .query(TermRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on(KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Edited<TermDraft>> find(long id) {
        return terms.findById(id).map(term -> new Edited<>(term.id(), term.version(), term.draft()));
    }

    public SaveResult save(@Nullable Long id, int version, TermDraft typed) {
        TermDraft draft = new TermDraft(typed.organId(), Check.line(typed.name()), typed.validFrom(), typed.validTo());
        return edits.save(
                "directory.term",
                id,
                version,
                terms::lock,
                Term::new,
                term -> check(id, draft),
                term -> term.apply(draft),
                terms::saveAndFlush,
                Term::draft);
    }

    private List<FieldError> check(@Nullable Long id, TermDraft draft) {
        Check check = new Check()
                .chosen("organId", draft.organId())
                .text("name", draft.name(), 120)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo());
        overlapping(id, draft)
                .ifPresent(other -> check.that(
                        false,
                        "validFrom",
                        other.validTo() == null ? "directory.error.term-open" : "directory.error.term-overlaps",
                        other.name(),
                        VietnameseDates.numeric(other.validFrom()),
                        other.validTo() == null
                                ? ""
                                : VietnameseDates.numeric(other.validTo().minusDays(1))));
        return check.errors();
    }

    /** Two terms of an organ must not be entered at the same moment: the organ stands still. */
    private Optional<Other> overlapping(@Nullable Long id, TermDraft draft) {
        if (draft.organId() == null
                || draft.validFrom() == null
                || !Check.askable(draft.validFrom(), draft.validTo())) {
            return Optional.empty();
        }
        jdbc.sql("select id from directory_organ where id = ? for update")
                .param(draft.organId())
                .query(Long.class)
                .optional();
        return jdbc.sql("select name, valid_from, valid_to from directory_term where organ_id = :organ and id <> :id"
                        + " and (valid_to is null or valid_to > :from) and (:to is null or valid_from < :to)"
                        + " order by valid_from limit 1")
                .param("organ", draft.organId())
                .param("id", id == null ? 0 : id)
                .param("from", draft.validFrom())
                .param("to", draft.validTo())
                .query(Other.class)
                .optional();
    }

    public int fromBefore(long id) {
        return terms.findById(id)
                .flatMap(term -> organs.find(term.organId()).map(organ -> (int) organ.draft().members().stream()
                        .filter(member -> goesOn(member, term.validFrom()))
                        .count()))
                .orElse(0);
    }

    public SaveResult begin(long id, boolean keep) {
        Optional<Term> found = terms.lock(id);
        Optional<Edited<OrganDraft>> organ = found.flatMap(term -> organs.find(term.organId()));
        if (found.isEmpty() || organ.isEmpty()) {
            return new SaveResult.Gone();
        }
        LocalDate first = found.get().validFrom();
        OrganDraft was = organ.get().draft();
        List<Member> members = was.members().stream()
                .flatMap(member -> goesOn(member, first) ? cut(member, first, keep) : Stream.of(member))
                .toList();
        return organs.save(
                organ.get().id(),
                organ.get().version(),
                new OrganDraft(
                        was.code(),
                        was.name(),
                        was.shortName(),
                        was.sortOrder(),
                        was.validFrom(),
                        was.validTo(),
                        members));
    }

    private static boolean goesOn(Member member, LocalDate first) {
        return member.validFrom() != null
                && member.validFrom().isBefore(first)
                && (member.validTo() == null || member.validTo().isAfter(first));
    }

    private static Stream<Member> cut(Member member, LocalDate first, boolean keep) {
        Member ended = new Member(member.leaderId(), member.role(), member.validFrom(), first);
        return keep
                ? Stream.of(ended, new Member(member.leaderId(), member.role(), first, member.validTo()))
                : Stream.of(ended);
    }
}
