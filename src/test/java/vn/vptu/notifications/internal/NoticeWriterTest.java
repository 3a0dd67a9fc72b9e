package vn.vptu.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.Roles;
import vn.vptu.notifications.ChoicesDraft;
import vn.vptu.notifications.ChoicesDraft.MailLanguage;
import vn.vptu.notifications.NoticeChoices;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;

/** One notice to many people: each gets his own, mailed as he chose, and the database is asked a handful of times. */
@IntegrationTest
class NoticeWriterTest {

    private static final String TOPIC = "security.delegation";
    private static final Instant NOW = Instant.parse("2042-03-05T02:00:00Z");

    /** Accounts that nobody has. */
    private static final long NOBODYS = 910_000_000L;

    @Autowired
    private NoticeWriter writer;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Reader reader(String name, Delivery delivery) {
        Reader reader = readers.withAddress(name, Roles.STAFF);
        SecurityContextHolder.getContext().setAuthentication(reader.signIn());
        choices.save(new ChoicesDraft(
                Map.of(TOPIC, delivery), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, LocalTime.of(7, 0), MailLanguage.VI));
        return reader;
    }

    private static Notice notice(Set<Long> accounts) {
        return Notice.to(accounts, TOPIC, "security.notice.delegation-declined", "A", "B");
    }

    private record Mail(boolean digest, Instant due) {}

    private Map<Long, Mail> mails() {
        Map<Long, Mail> mails = new HashMap<>();
        jdbc.sql("select n.account_id, m.digest, m.due_at from notifications_mail m join notifications_notice n"
                        + " on n.id = m.notice_id and n.account_id = m.account_id where n.created_at = ?")
                .param(java.sql.Timestamp.from(NOW))
                .query(row -> {
                    mails.put(
                            row.getLong("account_id"),
                            new Mail(
                                    row.getBoolean("digest"),
                                    row.getTimestamp("due_at").toInstant()));
                });
        return mails;
    }

    @Test
    void everyoneIsToldOnceAndMailedAsChosen() {
        Reader bell = reader("Chỉ Nghe Chuông", Delivery.BELL);
        Reader mail = reader("Nhận Thư Ngay", Delivery.MAIL);
        Reader digest = reader("Nhận Thư Ngày", Delivery.DIGEST);
        Reader unreached = readers.withoutAddress("Không Có Thư", Roles.STAFF);
        Set<Long> accounts = Set.of(bell.account(), mail.account(), digest.account(), unreached.account());

        transaction.executeWithoutResult(status -> writer.write(notice(accounts), NOW));

        for (long account : accounts) {
            assertThat(jdbc.sql("select count(*) from notifications_notice where account_id = ? and created_at = ?")
                            .params(account, java.sql.Timestamp.from(NOW))
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
        assertThat(mails())
                .doesNotContainKeys(bell.account(), unreached.account())
                .containsEntry(mail.account(), new Mail(false, NOW))
                .containsEntry(digest.account(), new Mail(true, Instant.parse("2042-03-06T00:00:00Z")));
    }

    @Test
    void threeHundredPeopleCostNoMoreStatementsThanThree() {
        Set<Long> three = people(3, 0);
        Set<Long> many = people(300, 1000);

        long forThree = statements(notice(three));
        long forMany = statements(notice(many));

        assertThat(forThree).isPositive();
        assertThat(forMany).isEqualTo(forThree).isLessThan(15);
        assertThat(jdbc.sql("select count(distinct account_id) from notifications_notice where account_id in (:all)")
                        .param("all", many)
                        .query(Long.class)
                        .single())
                .isEqualTo(300);
    }

    /** Some who have an address, for whom everything is asked, and many that nobody has. */
    private Set<Long> people(int many, int from) {
        Set<Long> accounts = new HashSet<>(List.of(
                readers.withAddress("Người Trong Đám Đông", Roles.STAFF).account(),
                readers.withAddress("Người Khác Trong Đám Đông", Roles.STAFF).account()));
        IntStream.range(accounts.size(), many).forEach(n -> accounts.add(NOBODYS + from + n));
        return accounts;
    }

    private long statements(Notice notice) {
        return transaction.execute(status -> {
            long before = asked();
            writer.write(notice, NOW.plusSeconds(60));
            return asked() - before;
        });
    }

    /** What this connection has asked the server. */
    private long asked() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, n) -> row.getLong("Value"))
                .single();
    }
}
