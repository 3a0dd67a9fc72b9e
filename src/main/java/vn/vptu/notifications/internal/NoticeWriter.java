package vn.vptu.notifications.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic.Delivery;

/**
 * Writes what people are told in the transaction of what happened: both, or neither. The mails follow from the outbox. It
 * takes a handful of statements, however many people are told.
 */
@Component
class NoticeWriter {

    private final NoticeStore notices;
    private final ChoiceStore choices;
    private final Outbox outbox;
    private final Mailer mailer;
    private final Clock clock;

    NoticeWriter(NoticeStore notices, ChoiceStore choices, Outbox outbox, Mailer mailer, Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.outbox = outbox;
        this.mailer = mailer;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void told(Notice notice) {
        write(notice, clock.instant());
    }

    /** As of a moment; must run in a transaction. */
    void write(Notice notice, Instant now) {
        Map<Long, Long> ids = notices.add(notice, now);
        // What nobody sends now would all go out on the day a mail server or an address is named.
        Set<Long> reached = mailer.on() ? mailer.reached(ids.keySet()) : Set.of();
        if (reached.isEmpty()) {
            return;
        }
        Map<Long, Delivery> deliveries = choices.deliveriesOf(reached, notice.topic());
        Map<Long, MailTimes> times = choices.timesOf(reached);
        List<Outbox.Mail> mails = new ArrayList<>();
        for (long account : reached) {
            MailTimes hours = times.get(account);
            switch (deliveries.get(account)) {
                case BELL -> {}
                case MAIL -> mails.add(new Outbox.Mail(account, ids.get(account), false, hours.afterQuiet(now)));
                case DIGEST -> mails.add(new Outbox.Mail(account, ids.get(account), true, hours.nextDigest(now)));
            }
        }
        outbox.add(mails);
    }
}
