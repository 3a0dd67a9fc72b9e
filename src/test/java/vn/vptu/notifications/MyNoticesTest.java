package vn.vptu.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Notice;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;

/** What somebody is told: with what happened or not at all, his own only, new until he reads it. */
@IntegrationTest
class MyNoticesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MyNotices mine;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Translations translations;

    @Autowired
    private TestReaders readers;

    private Reader one;
    private Reader other;

    @BeforeEach
    void twoReaders() {
        one = readers.withoutAddress("Người Được Báo", Roles.STAFF);
        other = readers.withoutAddress("Người Khác", Roles.STAFF);
        as(one);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(Reader reader) {
        SecurityContextHolder.getContext().setAuthentication(reader.signIn());
    }

    private static Notice week(Reader reader) {
        return Notice.to(
                        List.of(reader.account()),
                        "calendar.week",
                        "calendar.notice.week-issued",
                        "Lê Nga",
                        "48",
                        MONDAY)
                .at("calendar/week/" + MONDAY);
    }

    private List<NoticeRow> all() {
        return mine.page(false, PageRequest.of(0, 20));
    }

    @Test
    void aNoticeIsSaidInTheReadersLanguageWithItsDays() {
        events.publishEvent(week(one));
        NoticeRow row = all().getFirst();
        assertThat(row.said(translations, Translations.VIETNAMESE))
                .isEqualTo("Lê Nga đã ban hành lịch tuần 48 (từ 23/11/2026).");
        assertThat(row.said(translations, Translations.ENGLISH))
                .isEqualTo("Lê Nga issued the schedule of week 48 (from 23/11/2026).");
        assertThat(row.link()).isEqualTo("calendar/week/2026-11-23");
    }

    @Test
    void nobodyIsToldOfWhatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(week(one));
            status.setRollbackOnly();
        });
        assertThat(mine.unread()).isZero();
    }

    @Test
    void readingOneMakesOneLess() {
        events.publishEvent(week(one));
        events.publishEvent(week(one));
        assertThat(mine.unread()).isEqualTo(2);
        assertThat(mine.open(all().getFirst().id())).isPresent();
        assertThat(mine.unread()).isEqualTo(1);
        assertThat(mine.page(true, PageRequest.of(0, 20))).hasSize(1);
        assertThat(all()).hasSize(2).filteredOn(row -> row.readAt() != null).hasSize(1);
    }

    @Test
    void whatCameAfterOneLookedStaysNew() {
        events.publishEvent(week(one));
        long seen = all().getFirst().id();
        events.publishEvent(week(one));
        mine.markAllRead(seen);
        assertThat(mine.unread()).isEqualTo(1);
    }

    @Test
    void nobodyOpensOrReadsWhatSomebodyElseWasTold() {
        events.publishEvent(week(one));
        long id = all().getFirst().id();
        as(other);
        assertThat(mine.open(id)).isEmpty();
        mine.markRead(id);
        mine.markAllRead(id);
        assertThat(all()).isEmpty();
        as(one);
        assertThat(mine.unread()).isEqualTo(1);
    }

    @Test
    void whoIsNotSignedInIsToldNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> mine.unread()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoListensHearsOfItWhenItIsCommittedAndNoSooner() throws Exception {
        CountDownLatch heard = new CountDownLatch(2);
        var listening = mine.listen(heard::countDown);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(week(one));
            events.publishEvent(week(other));
            assertThat(heard.getCount()).isEqualTo(2);
        });
        mine.markAllRead(Long.MAX_VALUE);
        assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();

        CountDownLatch more = new CountDownLatch(1);
        mine.listen(more::countDown);
        CountDownLatch deaf = new CountDownLatch(1);
        mine.listen(deaf::countDown).remove();
        listening.remove();
        events.publishEvent(week(one));
        assertThat(more.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(deaf.getCount()).isEqualTo(1);
    }
}
