package vn.vptu.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Notice;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;
import vn.vptu.testing.ViewTest;

/** The mails that did not go out, as the administrator sees them. */
@IntegrationTest
@AsUser(Roles.ADMIN)
class MailViewTest extends ViewTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestReaders readers;

    @Autowired
    private Clock clock;

    private Reader waiting(String name, String state, String fault) {
        Reader reader = readers.withAddress(name, Roles.STAFF);
        events.publishEvent(Notice.to(
                List.of(reader.account()),
                "security.delegation",
                "security.notice.delegation-declined",
                "A",
                "kín đáo"));
        // Far enough ahead that the round of the application lets it lie.
        jdbc.sql("update notifications_mail set state = ?, fault = ?, attempts = 2, due_at = ? where account_id = ?")
                .params(state, fault, Timestamp.from(clock.instant().plus(Duration.ofDays(3))), reader.account())
                .update();
        return reader;
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> list() {
        return find(Grid.class).single();
    }

    private int rowOf(Reader reader) {
        return IntStream.range(0, test(list()).size())
                .filter(row -> reader.name().equals(test(list()).getCellText(row, 0)))
                .findFirst()
                .orElseThrow();
    }

    private String stateOf(Reader reader) {
        return jdbc.sql("select state from notifications_mail where account_id = ?")
                .param(reader.account())
                .query(String.class)
                .single();
    }

    @Test
    void aMailSaysWhomItIsForWhyItFailedAndNothingOfItself() {
        Reader reader = waiting("Người Chờ Thư", "WAITING", "REFUSED");
        open("admin/mail");
        int row = rowOf(reader);
        assertThat(test(list()).getCellText(row, 1)).isEqualTo("Uỷ quyền, thay mặt");
        assertThat(test(list()).getCellText(row, 2)).isEqualTo("2");
        assertThat(test(list()).getCellText(row, 4)).isEqualTo("Máy chủ thư không nhận thư này hoặc địa chỉ này");
        assertThat(words()).noneMatch(line -> line.contains("kín đáo"));
    }

    @Test
    void whoDoesNotGetHisMailIsFoundByName() {
        Reader reader = waiting("Người Được Tìm Thư", "WAITING", "SERVER");
        waiting("Một Kẻ Khác", "WAITING", "SERVER");
        open("admin/mail?q=duoc+tim+thu");

        assertThat(test(list()).size()).isEqualTo(1);
        assertThat(test(list()).getCellText(0, 0)).isEqualTo(reader.name());
    }

    @Test
    void aMailThatWasGivenUpStandsFirstAndIsSentAgain() {
        Reader reader = waiting("Người Mất Thư", "GIVEN_UP", "SIGN_IN");
        open("admin/mail");
        int row = rowOf(reader);
        assertThat(test(list()).getCellText(row, 4)).startsWith("Máy chủ thư không cho đăng nhập");
        ((Button) test(list()).getCellComponent(row, 6)).click();
        assertThat(notices()).containsExactly("Thư sẽ được gửi lại trong vòng một phút.");
        assertThat(stateOf(reader)).isNotEqualTo("GIVEN_UP");
    }
}
