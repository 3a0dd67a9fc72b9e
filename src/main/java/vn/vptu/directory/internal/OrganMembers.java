package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.Membership;
import vn.vptu.directory.OrganDraft.Member;

/** The dated members of organs. A membership ends at the latest when the person stops being a leader. */
@Component
class OrganMembers {

    private static final String MEMBERSHIP = """
            select m.organ_id, m.leader_id, m.role,
                greatest(m.valid_from, l.valid_from) as valid_from,
                case when l.valid_to is null or l.valid_to > m.valid_to then m.valid_to else l.valid_to end as valid_to
            from directory_organ_member m
            join directory_leader l on l.id = m.leader_id
            join directory_organ o on o.id = m.organ_id
            join directory_person p on p.id = l.person_id
            where m.valid_from <= :last and (m.valid_to is null or m.valid_to > :first)
              and l.valid_from <= :last and (l.valid_to is null or l.valid_to > :first)
            """;

    private final JdbcClient jdbc;

    OrganMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> of(long organ) {
        return jdbc.sql("select m.leader_id, m.role, m.valid_from, m.valid_to from directory_organ_member m"
                        + " join directory_leader l on l.id = m.leader_id where m.organ_id = ?"
                        + " order by m.valid_to is not null, l.rank_order, m.valid_from, m.id")
                .param(organ)
                .query(Member.class)
                .list();
    }

    List<Membership> on(long organ, LocalDate day) {
        return jdbc.sql(MEMBERSHIP + " and m.organ_id = :organ order by l.rank_order, p.name_key, m.id")
                .param("organ", organ)
                .param("first", day)
                .param("last", day)
                .query(Membership.class)
                .list();
    }

    List<Membership> between(LocalDate first, LocalDate last) {
        return jdbc.sql(MEMBERSHIP + " order by o.sort_order, o.id, l.rank_order, p.name_key, m.id")
                .param("first", first)
                .param("last", last)
                .query(Membership.class)
                .list();
    }

    void replace(long organ, List<Member> members) {
        jdbc.sql("delete from directory_organ_member where organ_id = ?")
                .param(organ)
                .update();
        for (Member member : members) {
            jdbc.sql("insert into directory_organ_member (organ_id, leader_id, role, valid_from, valid_to)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(organ, member.leaderId(), member.role(), member.validFrom(), member.validTo())
                    .update();
        }
    }

    /** Adds what is wrong with the members of one organ, each fault at its row. */
    void check(Check check, List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String row = "members." + i + ".";
            check.chosen(row + "leaderId", member.leaderId())
                    .length(row + "role", member.role(), 80)
                    .chosen(row + "validFrom", member.validFrom())
                    .period(row + "validFrom", member.validFrom(), row + "validTo", member.validTo());
            Optional<Period> period = Period.of(member.validFrom(), member.validTo());
            for (Member other : members.subList(0, i)) {
                Optional<Period> theirs = Period.of(other.validFrom(), other.validTo());
                check.that(
                        member.leaderId() == null
                                || period.isEmpty()
                                || theirs.isEmpty()
                                || !Objects.equals(member.leaderId(), other.leaderId())
                                || !period.get().overlaps(theirs.get()),
                        row + "leaderId",
                        "directory.error.member-twice");
            }
        }
    }

    /** A membership with an end lies within the term it begins in; one without an end is ended when the next term begins. */
    void checkTerms(Check check, long organ, List<Member> members) {
        List<Term> terms = jdbc.sql("select name, valid_from, valid_to from directory_term where organ_id = ?")
                .param(organ)
                .query(Term.class)
                .list();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            for (Term term : terms) {
                check.that(
                        !term.isLeftBy(member),
                        "members." + i + ".validTo",
                        "directory.error.member-beyond-term",
                        term.name(),
                        term.validTo() == null
                                ? ""
                                : VietnameseDates.numeric(term.validTo().minusDays(1)));
            }
        }
    }

    private record Term(
            String name, LocalDate validFrom, @Nullable LocalDate validTo) {

        boolean isLeftBy(Member member) {
            LocalDate from = member.validFrom();
            LocalDate end = member.validTo();
            return validTo != null
                    && from != null
                    && end != null
                    && !from.isBefore(validFrom)
                    && from.isBefore(validTo)
                    && end.isAfter(validTo);
        }
    }
}
