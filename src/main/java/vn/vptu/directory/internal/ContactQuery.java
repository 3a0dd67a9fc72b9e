package vn.vptu.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.directory.Contact;

/** Finds people to be called: the leaders by rank, then by unit, the highest position first. */
@Component
public class ContactQuery {

    private static final String TITLES = "(select %s from directory_leader_title t where t.leader_id = l.id"
            + " and t.valid_from <= :today and (t.valid_to is null or t.valid_to > :today))";

    private static final String SHORT_TITLES = TITLES.formatted(
            "group_concat(t.short_title order by t.main_title desc, t.valid_from, t.id separator ', ')");

    private static final String TITLE_KEYS = TITLES.formatted("coalesce(group_concat(t.search_key separator ' '), '')");

    private static final String ROWS = UnitStore.TREE
            + "select p.id, p.full_name, coalesce(" + SHORT_TITLES + ", o.name, a.position_text) as title,"
            + " u.name as unit_name, l.id is not null as leader, p.phone,"
            + " case when :mobiles or l.id is null then p.mobile end as mobile, p.email, p.room"
            + " from directory_person p"
            + " left join directory_assignment a on a.person_id = p.id and a.main_place"
            + " and (a.valid_from is null or a.valid_from <= :today) and (a.valid_to is null or a.valid_to > :today)"
            + " left join directory_unit u on u.id = a.unit_id"
            + " left join tree t on t.id = a.unit_id"
            + " left join directory_position o on o.id = a.position_id"
            + " left join directory_leader l on l.person_id = p.id"
            + " and l.valid_from <= :today and (l.valid_to is null or l.valid_to > :today)"
            + " where p.active and ";

    /** Whoever has no unit comes last. */
    private static final String ORDER = " order by l.id is null, l.rank_order, t.path is null, t.path,"
            + " coalesce(o.sort_order, 10000), p.name_key, p.id limit :limit";

    private final JdbcClient jdbc;
    private final MobileNumbers mobiles;
    private final Clock clock;

    ContactQuery(JdbcClient jdbc, MobileNumbers mobiles, Clock clock) {
        this.jdbc = jdbc;
        this.mobiles = mobiles;
        this.clock = clock;
    }

    /** Whether leaders' mobile numbers are for the actor. */
    public boolean showsLeaderMobiles() {
        return mobiles.areForTheActor();
    }

    public List<Contact> find(String typed, int limit) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROWS
                        + search.on("p.search_key", "u.search_key", "o.search_key", "a.search_key", TITLE_KEYS)
                        + ORDER)
                .params(search.parameters())
                .param("today", LocalDate.now(clock))
                .param("mobiles", mobiles.areForTheActor())
                .param("limit", limit)
                .query(Contact.class)
                .list();
    }
}
