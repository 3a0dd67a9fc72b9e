package vn.vptu.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.audit.TrailFinding;

/**
 * Seals finished lines of the trail in blocks. A seal is the hash of the seal before it and of every value of its lines, so
 * a line changed, taken out or slipped in later does not fit, and neither does a seal put in the place of another. Each seal
 * is also written to the log: whoever rewrites lines and all seals after them still contradicts the log.
 */
@Component
public class Seals {

    /**
     * Lines are numbered before they are committed: a line this young may still have a neighbour with a smaller number on
     * its way. No transaction lasts as long.
     */
    static final Duration FINISHED = Duration.ofMinutes(15);

    static final int BLOCK = 1000;

    private static final String START = "0".repeat(64);
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Seals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Seal(long firstId, long lastId, int entries, String previousHash, String hash, Instant sealedAt) {}

    private record Lines(long firstId, long lastId, int entries, String hash) {}

    /** Seals the next block of finished lines; false when there is none. */
    @Transactional
    public boolean sealNext() {
        return sealNext(clock.instant().minus(FINISHED));
    }

    /** Seals the next block of lines that are older than this. */
    @Transactional
    public boolean sealNext(Instant olderThan) {
        Optional<Seal> last = last();
        long from = last.map(seal -> seal.lastId() + 1).orElse(1L);
        String previous = last.map(Seal::hash).orElse(START);
        // The first young line: nothing behind it is finished, whatever its own time says.
        long young = jdbc.sql("select coalesce(min(id), ?) from audit_entry where id >= ? and happened_at >= ?")
                .params(Long.MAX_VALUE, from, Timestamp.from(olderThan))
                .query(Long.class)
                .single();
        List<Long> ids = jdbc.sql("select id from audit_entry where id >= ? and id < ? order by id limit " + BLOCK)
                .params(from, young)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return false;
        }
        Lines lines = lines(from, ids.getLast(), previous);
        // Two servers that seal at once want the same first line: the second is refused by the unique key.
        jdbc.sql("insert into audit_seal (first_id, last_id, entries, previous_hash, hash, sealed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(from, lines.lastId(), lines.entries(), previous, lines.hash(), Timestamp.from(clock.instant()))
                .update();
        LOG.info("Trail sealed: lines {} to {}, {}", from, lines.lastId(), lines.hash());
        return true;
    }

    /** Compares every sealed line with its seal. */
    @Transactional(readOnly = true)
    public TrailFinding check() {
        List<TrailFinding.Fault> faults = new ArrayList<>();
        String previous = START;
        long next = 1;
        long entries = 0;
        Instant until = Instant.EPOCH;
        for (Seal seal : all()) {
            if (seal.firstId() != next || !seal.previousHash().equals(previous)) {
                faults.add(new TrailFinding.Fault(
                        TrailFinding.Wrong.CHAIN, next, seal.lastId(), seal.entries(), count(next, seal.lastId())));
            }
            Lines now = lines(seal.firstId(), seal.lastId(), seal.previousHash());
            if (!now.hash().equals(seal.hash()) || now.entries() != seal.entries()) {
                faults.add(new TrailFinding.Fault(
                        TrailFinding.Wrong.LINES, seal.firstId(), seal.lastId(), seal.entries(), now.entries()));
            }
            entries += now.entries();
            previous = seal.hash();
            next = seal.lastId() + 1;
            until = seal.sealedAt();
        }
        return new TrailFinding(entries, count(next, Long.MAX_VALUE), until, faults);
    }

    private long count(long firstId, long lastId) {
        return jdbc.sql("select count(*) from audit_entry where id between ? and ?")
                .params(firstId, lastId)
                .query(Long.class)
                .single();
    }

    private Optional<Seal> last() {
        return jdbc.sql("select * from audit_seal order by first_id desc limit 1 for update")
                .query((row, n) -> seal(row))
                .optional();
    }

    private List<Seal> all() {
        return jdbc.sql("select * from audit_seal order by first_id")
                .query((row, n) -> seal(row))
                .list();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("first_id"),
                row.getLong("last_id"),
                row.getInt("entries"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getTimestamp("sealed_at").toInstant());
    }

    private Lines lines(long firstId, long lastId, String previous) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, previous);
        int[] entries = {0};
        jdbc.sql("select id, happened_at, account_id, actor_name, on_behalf_of, address, kind, record_id, action,"
                        + " before_values, after_values, reason from audit_entry where id between ? and ? order by id")
                .params(firstId, lastId)
                .query(row -> {
                    entries[0]++;
                    for (int column = 1; column <= 12; column++) {
                        add(
                                digest,
                                column == 2
                                        ? Long.toString(
                                                micros(row.getTimestamp(2).toInstant()))
                                        : row.getString(column));
                    }
                });
        return new Lines(firstId, lastId, entries[0], HexFormat.of().formatHex(digest.digest()));
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
    }

    /** Each value with its length before it, so that no two rows of values give the same bytes. */
    private static void add(MessageDigest digest, String value) {
        if (value == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
