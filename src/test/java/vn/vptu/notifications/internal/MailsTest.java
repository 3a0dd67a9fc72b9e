package vn.vptu.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.AccountBook;
import vn.vptu.base.AccountBook.Mailbox;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.notifications.ChoicesDraft;
import vn.vptu.notifications.ChoicesDraft.MailLanguage;
import vn.vptu.notifications.MailRow;
import vn.vptu.notifications.MailRow.Fault;
import vn.vptu.notifications.NoticeChoices;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestMail;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;

/**
 * What reaches the mail server, and when. Each test is in a year in which the application's own round finds nothing due.
 */
@IntegrationTest
class MailsTest {

    private static final String TOPIC = "security.delegation";
    private static final LocalDate DAY = LocalDate.of(2041, 3, 5);

    @Autowired
    private NoticeWriter writer;

    @Autowired
    private MailRound round;

    @Autowired
    private Outbox outbox;

    @Autowired
    private NoticeStore notices;

    @Autowired
    private ChoiceStore store;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private MailWriter text;

    @Autowired
    private Mailer mailer;

    @Autowired
    private AccountBook accounts;

    @Autowired
    private OfficeIdentity office;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestReaders readers;

    private Reader reader;

    @BeforeEach
    void somebody() {
        reader = readers.withAddress("Hoàng Thị Độc Giả", Roles.STAFF);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static Instant at(int hour, int minute) {
        return at(DAY, hour, minute);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute))
                .atZone(OfficeClock.ZONE)
                .toInstant();
    }

    private Notice declined(String reason) {
        return Notice.to(
                        List.of(reader.account()),
                        TOPIC,
                        "security.notice.delegation-declined",
                        "Lò Văn Từ Chối",
                        reason)
                .at("account/delegations/7");
    }

    private void tell(Notice notice, Instant when) {
        transaction.executeWithoutResult(status -> writer.write(notice, when));
    }

    /** As the job does it: nobody is signed in. */
    private void send(Instant when) {
        SecurityContextHolder.clearContext();
        round.run(when);
    }

    private void choose(Delivery delivery, LocalTime from, LocalTime to, LocalTime digest, MailLanguage language) {
        SecurityContextHolder.getContext().setAuthentication(reader.signIn());
        assertThat(choices.save(new ChoicesDraft(Map.of(TOPIC, delivery), from, to, digest, language)))
                .isInstanceOf(SaveResult.Saved.class);
        SecurityContextHolder.clearContext();
    }

    private List<MimeMessage> mails() {
        return TestMail.of(reader.address());
    }

    private MimeMessage mail() {
        assertThat(mails()).hasSize(1);
        return mails().getFirst();
    }

    private static String plain(MimeMessage mail) throws Exception {
        Object body = mail.getContent();
        while (body instanceof MimeMultipart parts) {
            body = parts.getBodyPart(0).getContent();
        }
        return (String) body;
    }

    private static String raw(MimeMessage mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Optional<MailRow> open() {
        return outbox.open().stream()
                .filter(row -> row.reader().equals(reader.name()))
                .reduce((first, second) -> second);
    }

    @Test
    void aMailGoesOutAtOnceAndOnceWithItsKindAndALink() throws Exception {
        tell(declined("Bận việc khác"), at(9, 0));
        send(at(9, 0));
        send(at(9, 1));

        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo("Thông báo: Uỷ quyền, thay mặt");
        assertThat(plain(mail))
                .contains("Lò Văn Từ Chối", TestMail.ADDRESS + "/account/delegations/7")
                .contains(TestMail.ADDRESS + "/account/notifications");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo(reader.address());
        assertThat(to.getPersonal()).isEqualTo("Hoàng Thị Độc Giả");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void whatWasReadBeforeIsNotMailed() {
        tell(declined("Đã xem rồi"), at(9, 0));
        long notice = notices.page(reader.account(), true, PageRequest.of(0, 1))
                .getFirst()
                .id();
        transaction.executeWithoutResult(status -> notices.read(reader.account(), notice));
        send(at(9, 1));
        assertThat(mails()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void whoWantsOnlyTheBellGetsNoMail() {
        choose(Delivery.BELL, LocalTime.NOON, LocalTime.NOON, LocalTime.of(7, 0), MailLanguage.VI);
        tell(declined("Chỉ chuông"), at(9, 0));
        send(at(DAY.plusDays(2), 9, 0));
        assertThat(mails()).isEmpty();
        assertThat(notices.count(reader.account(), true)).isEqualTo(1);
    }

    @Test
    void whoHasNoAddressIsToldAtTheBellAndNothingWaits() {
        reader = readers.withoutAddress("Không Có Thư", Roles.STAFF);
        tell(declined("Không có địa chỉ"), at(9, 0));
        assertThat(notices.count(reader.account(), true)).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void aDayIsOneMailAtTheHourThatWasChosen() throws Exception {
        choose(Delivery.DIGEST, LocalTime.of(20, 0), LocalTime.of(6, 30), LocalTime.of(16, 30), MailLanguage.VI);
        tell(declined("lý do thứ nhất"), at(9, 0));
        tell(declined("lý do thứ hai"), at(14, 0));
        tell(declined("lý do kín").keptInside(), at(15, 0));
        send(at(16, 29));
        assertThat(mails()).isEmpty();
        send(at(16, 30));

        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo("3 thông báo chưa đọc, ngày 05/03/2041");
        assertThat(plain(mail))
                .contains("09:00 05/03/2041", "lý do thứ nhất", "lý do thứ hai", "1 thông báo chỉ xem được")
                .doesNotContain("lý do kín");
        tell(declined("hôm sau"), at(17, 0));
        send(at(DAY.plusDays(1), 16, 29));
        assertThat(mails()).hasSize(1);
        send(at(DAY.plusDays(1), 16, 30));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void inQuietHoursNothingGoesOutBeforeTheMorning() {
        tell(declined("Ban đêm"), at(22, 15));
        send(at(22, 16));
        send(at(DAY.plusDays(1), 6, 29));
        assertThat(mails()).isEmpty();
        send(at(DAY.plusDays(1), 6, 30));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void quietHoursChosenLaterHoldBackWhatWaitsAlready() {
        tell(declined("Đổi giờ nghỉ"), at(9, 0));
        choose(Delivery.MAIL, LocalTime.of(8, 0), LocalTime.of(10, 0), LocalTime.of(7, 0), MailLanguage.VI);
        send(at(9, 1));
        assertThat(mails()).isEmpty();
        send(at(10, 0));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatIsRestrictedStaysInsideWithItsKindAndItsLink() throws Exception {
        String secret = "nhân sự chưa công bố";
        tell(declined(secret).keptInside(), at(9, 0));
        send(at(9, 0));
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo("Thông báo mới");
        assertThat(plain(mail))
                .contains("Có thông báo mới, đăng nhập để xem.", TestMail.ADDRESS + "/notifications")
                .doesNotContain(secret, "Từ Chối", "delegation", "Uỷ quyền");
        assertThat(raw(mail)).doesNotContain("delegation", "Lò Văn");
    }

    @Test
    void eachReadsMailsInTheLanguageHeChose() throws Exception {
        choose(Delivery.MAIL, LocalTime.NOON, LocalTime.NOON, LocalTime.of(7, 0), MailLanguage.EN);
        tell(declined("busy"), at(9, 0));
        send(at(9, 0));
        assertThat(mail().getSubject()).isEqualTo("Notice: Delegations");
        assertThat(plain(mail())).contains("Lò Văn Từ Chối").contains("Change what you get");
    }

    @Test
    void nothingThatIsTypedBecomesAHeaderOrMarkup() throws Exception {
        tell(declined("<img src=x onerror=alert(1)>\r\nBcc: ke-gian@vptu.test"), at(9, 0));
        send(at(9, 0));
        assertThat(mail().getAllRecipients()).hasSize(1);
        assertThat(mail().getHeader("Bcc")).isNull();
        assertThat(raw(mail())).doesNotContain("<img").contains("&lt;img");

        MailText evil = new MailText("Việc\r\nBcc: ke-gian@vptu.test", "chữ", "<p>chữ</p>");
        assertThat(mailer.send(new Mailbox("Tên\r\nBcc: ke-gian@vptu.test", reader.address()), evil))
                .isEmpty();
        assertThat(mails())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.getHeader("Bcc")).isNull());
        assertThat(mails().getLast().getSubject()).isEqualTo("Việc Bcc: ke-gian@vptu.test");
        assertThat(mailer.send(new Mailbox("Tên", reader.address() + "\r\nBcc: ke-gian@vptu.test"), evil))
                .contains(Fault.REFUSED);
        assertThat(TestMail.of("ke-gian@vptu.test")).isEmpty();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainAfterGrowingWaitsAndThenGivenUp() throws Exception {
        try (RefusingMailServer server = new RefusingMailServer()) {
            MailRound refused = roundWith(server.port());
            tell(declined("Bị từ chối"), at(9, 0));
            Instant now = at(9, 0);
            for (Duration wait : Outbox.WAITS) {
                refused.run(now);
                MailRow row = open().orElseThrow();
                assertThat(row.state()).isEqualTo(MailRow.State.WAITING);
                assertThat(row.fault()).isEqualTo(Fault.REFUSED);
                // Those that would come by night come in the morning.
                assertThat(row.due()).isEqualTo(now.plus(wait));
                now = store.timesOf(reader.account()).afterQuiet(row.due());
            }
            refused.run(now);
        }
        MailRow row = open().orElseThrow();
        assertThat(row.state()).isEqualTo(MailRow.State.GIVEN_UP);
        assertThat(row.attempts()).isEqualTo(Outbox.WAITS.size() + 1);
        assertThat(mails()).isEmpty();

        assertThat((Boolean) transaction.execute(status -> outbox.again(row.id())))
                .isTrue();
        send(at(DAY.plusDays(3), 9, 0));
        assertThat(mails()).hasSize(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void whileTheServerIsSilentEverythingWaits() throws Exception {
        int nobody;
        try (RefusingMailServer server = new RefusingMailServer()) {
            nobody = server.port();
        }
        tell(declined("Máy chủ im lặng"), at(9, 0));
        roundWith(nobody).run(at(9, 0));
        MailRow row = open().orElseThrow();
        assertThat(row.fault()).isEqualTo(Fault.SERVER);
        assertThat(row.due()).isEqualTo(at(9, 1));
        send(at(9, 1));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatWasOnItsWayWhenTheApplicationStoppedIsNotSentTwice() {
        tell(declined("Giữa chừng"), at(9, 0));
        Outbox.Due mail = outbox.due(at(9, 0), 500).stream()
                .filter(due -> due.accountId() == reader.account())
                .findFirst()
                .orElseThrow();
        assertThat(outbox.claim(mail, at(9, 0))).isTrue();
        assertThat(outbox.claim(mail, at(9, 0))).isFalse();
        send(at(9, 30));
        assertThat(mails()).isEmpty();
        assertThat(open()).hasValueSatisfying(row -> assertThat(row.fault()).isEqualTo(Fault.INTERRUPTED));
    }

    private MailRound roundWith(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var servers = new StaticListableBeanFactory(Map.of("mail", sender)).getBeanProvider(JavaMailSender.class);
        Mailer other = new Mailer(servers, new OneReader(accounts, reader.account()), office, "vptu@vptu.test");
        return new MailRound(outbox, notices, store, text, other);
    }

    /** As if nobody else of this run had an address: their mails are not what a test speaks of. */
    private record OneReader(AccountBook all, long only) implements AccountBook {

        @Override
        public Map<Long, Mailbox> mailboxes(Collection<Long> accountIds) {
            return accountIds.contains(only) ? all.mailboxes(List.of(only)) : Map.of();
        }

        @Override
        public Set<Long> ofPeople(Collection<Long> personIds) {
            return all.ofPeople(personIds);
        }

        @Override
        public Set<Long> holding(String role) {
            return all.holding(role);
        }
    }
}
