package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.LeaderEntry.HeldTitle;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.LeaderRow;

/** What is asked about leaders. */
@Component
public class LeaderQueries {

    private static final Map<String, String> SORTS = Map.of(
            "rank-order", "l.rank_order",
            "full-name", "p.name_key",
            "titles", "titles",
            "board-column", "l.board_column",
            "valid-from", "l.valid_from",
            "valid-to", "l.valid_to");

    /** All titles the leader ever had: one searches for the former Bí thư, too. */
    private static final String TITLE_KEYS = "(select coalesce(group_concat(t.search_key separator ' '), '')"
            + " from directory_leader_title t where t.leader_id = l.id)";

    /** Leaders with the main short title held first in the days from :first to :last. */
    private static final String NAME = """
            select l.id, p.full_name, l.rank_order as `rank`, (
                select t.short_title from directory_leader_title t
                where t.leader_id = l.id and t.valid_from <= :last and (t.valid_to is null or t.valid_to > :first)
                order by t.main_title desc, t.valid_from, t.id limit 1) as short_title
            from directory_leader l join directory_person p on p.id = l.person_id
            """;

    private static final String IN_FORCE = "l.valid_from <= :last and (l.valid_to is null or l.valid_to > :first)";

    private static final String BY_RANK = " order by l.rank_order, p.name_key, l.id";

    private record Found(long id, long personId, String fullName, int rankOrder, boolean boardColumn) {}

    private record Title(
            long leaderId,
            long organId,
            String organShortName,
            String shortTitle,
            String fullTitle,
            boolean mainTitle) {}

    private final JdbcClient jdbc;

    LeaderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LeaderRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select l.id, p.full_name, l.rank_order, l.board_column, l.valid_from, l.valid_to,"
                        + " (select group_concat(t.short_title order by t.main_title desc, t.valid_from, t.id separator ', ')"
                        + " from directory_leader_title t where t.leader_id = l.id and t.valid_from <= :today"
                        + " and (t.valid_to is null or t.valid_to > :today)) as titles"
                        + " from directory_leader l join directory_person p on p.id = l.person_id"
                        + " where " + search.on("p.search_key", TITLE_KEYS)
                        + Paging.tail(
                                page,
                                SORTS,
                                "(l.valid_to is not null and l.valid_to <= :today), l.rank_order, p.name_key",
                                "l.id"))
                .params(search.parameters())
                .param("today", today)
                .query(LeaderRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from directory_leader l join directory_person p on p.id = l.person_id where "
                        + search.on("p.search_key", TITLE_KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<LeaderName> onBoard(LocalDate first, LocalDate last) {
        return jdbc.sql(NAME + " where l.board_column and " + IN_FORCE + BY_RANK)
                .param("first", first)
                .param("last", last)
                .query(LeaderName.class)
                .list();
    }

    public Optional<LeaderName> ofPerson(long person, LocalDate on) {
        return jdbc.sql(NAME + " where l.person_id = :person and " + IN_FORCE)
                .param("person", person)
                .param("first", on)
                .param("last", on)
                .query(LeaderName.class)
                .optional();
    }

    public Map<Long, LeaderName> named(Collection<Long> ids, LocalDate on) {
        return ById.read(
                jdbc,
                NAME + " where l.id in (:ids)" + BY_RANK,
                ids,
                Map.of("first", on, "last", on),
                LeaderName.class,
                LeaderName::id);
    }

    public List<LeaderEntry> all(LocalDate on) {
        Map<Long, List<HeldTitle>> titles = new HashMap<>();
        jdbc.sql("""
                select t.leader_id, t.organ_id, o.short_name as organ_short_name, t.short_title, t.full_title, t.main_title
                from directory_leader_title t join directory_organ o on o.id = t.organ_id
                where t.valid_from <= :on and (t.valid_to is null or t.valid_to > :on)
                order by t.main_title desc, o.sort_order, t.id
                """)
                .param("on", on)
                .query(Title.class)
                .list()
                .forEach(title -> titles.computeIfAbsent(title.leaderId(), leader -> new ArrayList<>())
                        .add(new HeldTitle(
                                title.organId(),
                                title.organShortName(),
                                title.shortTitle(),
                                title.fullTitle(),
                                title.mainTitle())));
        return jdbc
                .sql("select l.id, l.person_id, p.full_name, l.rank_order, l.board_column from directory_leader l"
                        + " join directory_person p on p.id = l.person_id where " + IN_FORCE + BY_RANK)
                .param("first", on)
                .param("last", on)
                .query(Found.class)
                .list()
                .stream()
                .map(leader -> new LeaderEntry(
                        leader.id(),
                        leader.personId(),
                        leader.fullName(),
                        leader.rankOrder(),
                        leader.boardColumn(),
                        titles.getOrDefault(leader.id(), List.of())))
                .toList();
    }
}
