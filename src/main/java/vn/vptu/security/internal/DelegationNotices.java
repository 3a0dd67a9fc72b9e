package vn.vptu.security.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.time.OfficeClock;

/** Tells the other person what became of a delegation. */
@Component
class DelegationNotices implements NoticeTopics {

    static final String TOPIC = "security.delegation";

    private final DelegationBook book;
    private final ApplicationEventPublisher events;

    DelegationNotices(DelegationBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, Set.of(), NoticeTopic.Delivery.MAIL));
    }

    /** Tells whichever of the two did not do it himself. */
    void tell(Delegation one, long by) {
        long other = one.giver() == by ? one.taker() : one.giver();
        String doer = book.nameOf(by);
        LocalDateTime from = local(one.from());
        LocalDateTime until = local(one.until());
        Set<Long> reader = Set.of(other);
        Notice notice = switch (one.state()) {
            case ASKED ->
                Notice.to(
                        reader,
                        TOPIC,
                        "security.notice.delegation-asked",
                        doer,
                        from.toLocalTime(),
                        from.toLocalDate(),
                        until.toLocalTime(),
                        until.toLocalDate());
            case GIVEN ->
                Notice.to(
                        reader,
                        TOPIC,
                        "security.notice.delegation-given",
                        doer,
                        from.toLocalTime(),
                        from.toLocalDate(),
                        until.toLocalTime(),
                        until.toLocalDate());
            case DECLINED -> Notice.to(reader, TOPIC, "security.notice.delegation-declined", doer, reason(one));
            case ENDED ->
                by == one.giver()
                        ? Notice.to(reader, TOPIC, "security.notice.delegation-taken-back", doer, reason(one))
                        : Notice.to(reader, TOPIC, "security.notice.delegation-handed-back", doer, reason(one));
        };
        events.publishEvent(notice.at("account/delegations/" + one.id()));
    }

    private static String reason(Delegation one) {
        return one.endReason() == null ? "–" : one.endReason();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, OfficeClock.ZONE);
    }
}
