package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.LeaderDraft.Title;

/**
 * The dated titles of leaders. "Bí thư" of one organ is one leader at a time: a text that names the title then means one
 * leader on any day. A title ends at the latest when its holder stops being a leader.
 */
@Component
class LeaderTitles {

    /** A title as somebody else holds it. */
    record Held(
            String fullName,
            String organName,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Who else holds titles: those who are stored, or those whom a file makes. */
    @FunctionalInterface
    interface Holders {

        /** Another leader who holds the title at some time of the period. */
        Optional<Held> of(@Nullable Long leader, LeaderDraft draft, Title title, Period period);
    }

    private final JdbcClient jdbc;

    LeaderTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Title> of(long leader) {
        return jdbc.sql(
                        "select organ_id, short_title, full_title, main_title, valid_from, valid_to"
                                + " from directory_leader_title where leader_id = ? order by main_title desc, valid_from desc, id")
                .param(leader)
                .query(Title.class)
                .list();
    }

    /** Two editors must not give the same title of an organ at the same moment. */
    void lockOrgans(List<Title> titles) {
        List<Long> organs = titles.stream()
                .map(Title::organId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!organs.isEmpty()) {
            jdbc.sql("select id from directory_organ where id in (:organs) order by id for update")
                    .param("organs", organs)
                    .query(Long.class)
                    .list();
        }
    }

    void replace(long leader, List<Title> titles) {
        jdbc.sql("delete from directory_leader_title where leader_id = ?")
                .param(leader)
                .update();
        for (Title title : titles) {
            jdbc.sql("insert into directory_leader_title"
                            + " (leader_id, organ_id, short_title, full_title, main_title, valid_from, valid_to, search_key)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            leader,
                            title.organId(),
                            title.shortTitle(),
                            title.fullTitle(),
                            title.mainTitle(),
                            title.validFrom(),
                            title.validTo(),
                            SearchKey.of(title.shortTitle()))
                    .update();
        }
    }

    /** Adds what is wrong with a leader's titles, each fault at its row. */
    void check(Check check, @Nullable Long leader, LeaderDraft draft, Holders holders) {
        List<Title> titles = draft.titles();
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            String row = "titles." + i + ".";
            check.chosen(row + "organId", title.organId())
                    .text(row + "shortTitle", title.shortTitle(), 80)
                    .length(row + "fullTitle", title.fullTitle(), 200)
                    .chosen(row + "validFrom", title.validFrom())
                    .period(row + "validFrom", title.validFrom(), row + "validTo", title.validTo());
            Optional<Period> period = Period.of(title.validFrom(), title.validTo());
            if (period.isEmpty() || title.organId() == null) {
                continue;
            }
            holders.of(leader, draft, title, period.get())
                    .ifPresent(held -> check.that(
                            false,
                            row + "shortTitle",
                            held.validTo() == null
                                    ? "directory.error.title-taken"
                                    : "directory.error.title-taken-until",
                            title.shortTitle(),
                            held.organName(),
                            held.fullName(),
                            VietnameseDates.numeric(held.validFrom()),
                            held.validTo() == null
                                    ? ""
                                    : VietnameseDates.numeric(held.validTo().minusDays(1))));
            checkOwnRows(check, row, title, period.get(), titles.subList(0, i));
        }
    }

    private static void checkOwnRows(Check check, String row, Title title, Period period, List<Title> earlier) {
        for (Title other : earlier) {
            Optional<Period> theirs = Period.of(other.validFrom(), other.validTo());
            if (theirs.isEmpty() || !theirs.get().overlaps(period)) {
                continue;
            }
            boolean same = Objects.equals(title.organId(), other.organId())
                    && SearchKey.of(title.shortTitle()).equals(SearchKey.of(other.shortTitle()));
            check.that(!same, row + "shortTitle", "directory.error.title-twice", title.shortTitle())
                    .that(
                            !(title.mainTitle() && other.mainTitle()),
                            row + "shortTitle",
                            "directory.error.two-main-titles",
                            other.shortTitle());
        }
    }

    /** Another stored leader who holds the title at some time of the period. */
    Optional<Held> holder(@Nullable Long leader, LeaderDraft draft, Title title, Period period) {
        LocalDate end = earlier(period.to(), draft.validTo());
        if ((end != null && !end.isAfter(period.from())) || !Check.askable(period.from(), end)) {
            return Optional.empty();
        }
        return jdbc.sql("""
                select p.full_name, o.short_name as organ_name, t.valid_from,
                    case when l.valid_to is null or l.valid_to > t.valid_to then t.valid_to else l.valid_to end as valid_to
                from directory_leader_title t
                join directory_leader l on l.id = t.leader_id
                join directory_person p on p.id = l.person_id
                join directory_organ o on o.id = t.organ_id
                where t.organ_id = :organ and t.search_key = :title and t.leader_id <> :leader
                  and (:end is null or t.valid_from < :end)
                  and (t.valid_to is null or t.valid_to > :from) and (l.valid_to is null or l.valid_to > :from)
                  and (l.valid_to is null or l.valid_to > t.valid_from)
                order by t.valid_from limit 1
                """)
                .param("organ", title.organId())
                .param("title", SearchKey.of(title.shortTitle()))
                .param("leader", leader == null ? 0 : leader)
                .param("from", period.from())
                .param("end", end)
                .query(Held.class)
                .optional();
    }

    /** The first of two days of which either may be missing. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
