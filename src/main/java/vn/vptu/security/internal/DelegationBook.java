package vn.vptu.security.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.AfterCommit;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.DelegationRow;
import vn.vptu.security.DelegationState;
import vn.vptu.security.Delegations.Candidate;

/**
 * Reads and writes delegations. Those in use are kept in memory with their dates, because every step of somebody who acts
 * under one asks for it; whether it still holds is decided anew at each question.
 */
@Component
public class DelegationBook {

    private final JdbcClient jdbc;
    private final AccountPeople people;
    private final ConcurrentMap<Long, Optional<Delegation>> cache = new ConcurrentHashMap<>();

    DelegationBook(JdbcClient jdbc, AccountPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** One delegation, from memory. */
    Optional<Delegation> remembered(long id) {
        return cache.computeIfAbsent(id, this::read);
    }

    Optional<Delegation> read(long id) {
        return list("where d.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<Delegation> lock(long id) {
        jdbc.sql("select id from security_delegation where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return read(id);
    }

    /** Every delegation that an account gives or takes, the newest first. */
    List<Delegation> touching(long account) {
        return list(
                "where d.giver_account_id = :account or d.taker_account_id = :account order by d.id desc",
                Map.of("account", account));
    }

    public List<DelegationRow> ofAccount(long account, Instant now) {
        return touching(account).stream()
                .map(one -> new DelegationRow(
                        one.id(),
                        one.version(),
                        one.giver() == account,
                        one.giver(),
                        nameOf(one.giver()),
                        one.taker(),
                        nameOf(one.taker()),
                        one.rights(),
                        one.from(),
                        one.until(),
                        one.basis(),
                        one.endedAt(),
                        one.endReason(),
                        one.phaseAt(now)))
                .toList();
    }

    String nameOf(long account) {
        return people.of(account).map(AccountPeople.Holder::name).orElse("");
    }

    public Optional<Candidate> candidate(long account) {
        return jdbc.sql("select id, display_name from security_account where id = ?")
                .param(account)
                .query((row, n) -> new Candidate(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Accounts of people that may be used and match the text. */
    public List<Candidate> candidates(String typed, int limit, long except) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select id, display_name from security_account where enabled and person_id is not null"
                        + " and id <> :except and " + search.on("search_key")
                        + " order by display_name, id limit :limit")
                .params(search.parameters())
                .param("except", except)
                .param("limit", limit)
                .query((row, n) -> new Candidate(row.getLong(1), row.getString(2)))
                .list();
    }

    /** Any account whose name matches. */
    List<Candidate> everybody(String typed, int limit) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select id, display_name from security_account where " + search.on("search_key")
                        + " order by enabled desc, display_name, id limit :limit")
                .params(search.parameters())
                .param("limit", limit)
                .query((row, n) -> new Candidate(row.getLong(1), row.getString(2)))
                .list();
    }

    long insert(Delegation one) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into security_delegation (giver_account_id, taker_account_id, state, valid_from, valid_to, basis,"
                                + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.giver(),
                        one.taker(),
                        one.state().name(),
                        Timestamp.from(one.from()),
                        Timestamp.from(one.until()),
                        one.basis(),
                        one.changedBy(),
                        Timestamp.from(one.changedAt()))
                .update(key);
        long id = key.getKey().longValue();
        rights(id, one.rights());
        return id;
    }

    /** Writes what has become of a delegation; its two persons never change. */
    void update(Delegation one) {
        jdbc.sql("update security_delegation set state = ?, valid_from = ?, valid_to = ?, basis = ?, ended_at = ?,"
                        + " end_reason = ?, changed_by = ?, changed_at = ?, version = version + 1 where id = ?")
                .params(
                        one.state().name(),
                        Timestamp.from(one.from()),
                        Timestamp.from(one.until()),
                        one.basis(),
                        one.endedAt() == null ? null : Timestamp.from(one.endedAt()),
                        one.endReason(),
                        one.changedBy(),
                        Timestamp.from(one.changedAt()),
                        one.id())
                .update();
        jdbc.sql("delete from security_delegation_right where delegation_id = ?")
                .param(one.id())
                .update();
        rights(one.id(), one.rights());
        AfterCommit.alsoNow(() -> cache.remove(one.id()));
    }

    private void rights(long id, List<DelegationRight> rights) {
        for (DelegationRight right : rights) {
            jdbc.sql("insert into security_delegation_right (delegation_id, role, unit_id) values (?, ?, ?)")
                    .params(id, right.role(), right.unitId())
                    .update();
        }
    }

    private List<Delegation> list(String where, Map<String, Object> parameters) {
        List<Delegation> bare = jdbc.sql("select d.* from security_delegation d " + where)
                .params(parameters)
                .query((row, n) -> bare(row))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<DelegationRight>> rights = new HashMap<>();
        jdbc.sql("select delegation_id, role, unit_id from security_delegation_right where delegation_id in (:ids)"
                        + " order by id")
                .param("ids", bare.stream().map(Delegation::id).toList())
                .query(row -> {
                    rights.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new DelegationRight(row.getString(2), row.getObject(3, Long.class)));
                });
        return bare.stream()
                .map(one -> DelegationDesk.with(one, rights.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Delegation bare(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Delegation(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("giver_account_id"),
                row.getLong("taker_account_id"),
                DelegationState.valueOf(row.getString("state")),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_to").toInstant(),
                row.getString("basis"),
                ended == null ? null : ended.toInstant(),
                row.getString("end_reason"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                List.of());
    }
}
