package vn.vptu.demo;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Errand;
import vn.vptu.base.Errands;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;

/** Does things as the invented people, one of whom makes, another checks and a third approves. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoHands {

    static final String ACCOUNTANT = "ketoan";
    static final String CHIEF_ACCOUNTANT = "ketoantruong";
    static final String ACCOUNT_HOLDER = "chanhvp";

    private final Errands errands;
    private final MyNotices notices;

    DemoHands(Errands errands, MyNotices notices) {
        this.errands = errands;
        this.notices = notices;
    }

    <T> T as(Map<String, Long> accounts, String username, Supplier<T> work) {
        Long account = Objects.requireNonNull(accounts.get(username), username);
        return errands.call(new Errand(account, null), work)
                .orElseThrow(() -> new IllegalStateException("nobody is " + username));
    }

    /** What a year of documents told these people they have read long ago. */
    void readAll(Map<String, Long> accounts) {
        for (String username : new String[] {ACCOUNTANT, CHIEF_ACCOUNTANT, ACCOUNT_HOLDER}) {
            as(accounts, username, () -> {
                notices.page(true, PageRequest.of(0, 1)).stream()
                        .mapToLong(NoticeRow::id)
                        .max()
                        .ifPresent(notices::markAllRead);
                return true;
            });
        }
    }
}
