package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.vptu.directory.Membership;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.OrganName;
import vn.vptu.directory.OrganRow;

/** Stores and queries organs with their dated members. */
@Component
public class OrganStore {

    private static final Map<String, String> SORTS = Map.of(
            "code", "o.code",
            "name", "o.name",
            "short-name", "o.short_name",
            "members", "members",
            "valid-from", "o.valid_from",
            "valid-to", "o.valid_to");

    private static final String NAME = "select o.id, o.code, o.name, o.short_name from directory_organ o";

    private final OrganRepository organs;
    private final OrganMembers members;
    private final JdbcClient jdbc;
    private final Edits edits;

    OrganStore(OrganRepository organs, OrganMembers members, JdbcClient jdbc, Edits edits) {
        this.organs = organs;
        this.members = members;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<OrganRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select o.id, o.code, o.name, o.short_name, o.valid_from, o.valid_to,"
                        + " (select count(distinct m.leader_id) from directory_organ_member m"
                        + " join directory_leader l on l.id = m.leader_id where m.organ_id = o.id"
                        + " and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)"
                        + " and l.valid_from <= :today and (l.valid_to is null or l.valid_to > :today)) as members"
                        + " from directory_organ o where " + search.on("o.search_key")
                        + Paging.tail(
                                page,
                                SORTS,
                                "(o.valid_to is not null and o.valid_to <= :today), o.sort_order, o.code",
                                "o.id"))
                .params(search.parameters())
                .param("today", today)
                .query(OrganRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from directory_organ o where " + search.on("o.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<OrganName> active(LocalDate on) {
        return jdbc.sql(NAME + " where o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)"
                        + " order by o.sort_order, o.code, o.id")
                .param("on", on)
                .query(OrganName.class)
                .list();
    }

    public Map<Long, OrganName> named(Collection<Long> ids) {
        return ById.read(jdbc, NAME + " where o.id in (:ids)", ids, Map.of(), OrganName.class, OrganName::id);
    }

    public List<Membership> membersOn(long organ, LocalDate on) {
        return members.on(organ, on);
    }

    public List<Membership> members(LocalDate first, LocalDate last) {
        return members.between(first, last);
    }

    public Optional<Edited<OrganDraft>> find(long id) {
        return organs.findById(id).map(organ -> new Edited<>(organ.id(), organ.version(), draft(organ)));
    }

    private OrganDraft draft(Organ organ) {
        return organ.draft(members.of(organ.id()));
    }

    /** All organs with their members. */
    List<Edited<OrganDraft>> all() {
        return organs.findAll().stream()
                .map(organ -> new Edited<>(organ.id(), organ.version(), draft(organ)))
                .toList();
    }

    static OrganDraft tidy(OrganDraft typed) {
        return new OrganDraft(
                Check.line(typed.code()).toUpperCase(Locale.ROOT),
                Check.line(typed.name()),
                Check.line(typed.shortName()),
                typed.sortOrder(),
                typed.validFrom(),
                typed.validTo(),
                typed.members().stream()
                        .map(member -> new OrganDraft.Member(
                                member.leaderId(), Check.trimmed(member.role()), member.validFrom(), member.validTo()))
                        .toList());
    }

    public SaveResult save(@Nullable Long id, int version, OrganDraft typed) {
        OrganDraft draft = tidy(typed);
        return edits.save(
                "directory.organ",
                id,
                version,
                organs::lock,
                Organ::new,
                organ -> check(id, draft),
                organ -> organ.apply(draft),
                organ -> {
                    Organ stored = organs.saveAndFlush(organ);
                    members.replace(stored.id(), draft.members());
                    return stored;
                },
                this::draft);
    }

    List<FieldError> check(@Nullable Long id, OrganDraft draft) {
        Check check = new Check()
                .text("code", draft.code(), 20)
                .text("name", draft.name(), 200)
                .text("shortName", draft.shortName(), 80)
                .between("sortOrder", draft.sortOrder(), 0, 9999)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo())
                .that(
                        !Taken.by(jdbc, "directory_organ", "code", draft.code(), id),
                        "code",
                        "common.error.code-taken",
                        draft.code());
        members.check(check, draft.members());
        if (id != null) {
            members.checkTerms(check, id, draft.members());
        }
        return check.errors();
    }
}
