package vn.vptu.notifications.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook.Mailbox;
import vn.vptu.notifications.ChoicesDraft.MailLanguage;
import vn.vptu.notifications.MailRow.Fault;
import vn.vptu.notifications.MailRow.State;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.notifications.internal.Outbox.Due;

/**
 * Sends what is due: each mail once, nothing in somebody's quiet hours, nothing that was read in the application meanwhile.
 */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int MOST = 500;

    private final Outbox outbox;
    private final NoticeStore notices;
    private final ChoiceStore choices;
    private final MailWriter writer;
    private final Mailer mailer;

    MailRound(Outbox outbox, NoticeStore notices, ChoiceStore choices, MailWriter writer, Mailer mailer) {
        this.outbox = outbox;
        this.notices = notices;
        this.choices = choices;
        this.writer = writer;
        this.mailer = mailer;
    }

    /** What goes out as one mail: one notice, or all of a day. */
    private record Envelope(long account, boolean digest, long only) {}

    /**
     * Sends as of a moment.
     *
     * @return how many mails went out
     */
    int run(Instant now) {
        if (!mailer.on()) {
            return 0;
        }
        int lost = outbox.giveUpInterrupted(now);
        if (lost > 0) {
            LOG.warn("{} mails were on their way when the application stopped and are not sent again", lost);
        }
        Map<Envelope, List<Due>> envelopes = new LinkedHashMap<>();
        for (Due mail : outbox.due(now, MOST)) {
            Envelope envelope = new Envelope(mail.accountId(), mail.digest(), mail.digest() ? 0 : mail.id());
            envelopes.computeIfAbsent(envelope, key -> new ArrayList<>()).add(mail);
        }
        int sent = 0;
        for (Map.Entry<Envelope, List<Due>> each : envelopes.entrySet()) {
            Outcome outcome = send(each.getKey(), each.getValue(), now);
            sent += outcome == Outcome.SENT ? 1 : 0;
            if (outcome == Outcome.NO_SERVER) {
                // The others wait for the next round rather than for the same silence.
                break;
            }
        }
        return sent;
    }

    private enum Outcome {
        SENT,
        NOT_SENT,
        NO_SERVER
    }

    private Outcome send(Envelope envelope, List<Due> mails, Instant now) {
        // Whoever has other quiet hours by now is left in peace by those.
        Instant allowed = choices.timesOf(envelope.account()).afterQuiet(now);
        if (allowed.isAfter(now)) {
            mails.forEach(mail -> outbox.later(mail, allowed, null));
            return Outcome.NOT_SENT;
        }
        Optional<Mailbox> reader = mailer.mailbox(envelope.account());
        Map<Due, NoticeRow> unread = new LinkedHashMap<>();
        for (Due mail : mails) {
            Optional<NoticeRow> notice = notices.find(envelope.account(), mail.noticeId())
                    .filter(row -> row.readAt() == null && reader.isPresent());
            notice.ifPresentOrElse(row -> unread.put(mail, row), () -> outbox.settle(mail, State.DROPPED, null, now));
        }
        unread.keySet().removeIf(mail -> !outbox.claim(mail, now));
        if (unread.isEmpty()) {
            return Outcome.NOT_SENT;
        }
        MailLanguage language = choices.languageOf(envelope.account());
        List<NoticeRow> rows = List.copyOf(unread.values());
        MailText text = envelope.digest() ? writer.digest(rows, now, language) : writer.one(rows.getFirst(), language);
        Optional<Fault> fault = mailer.send(reader.orElseThrow(), text);
        unread.keySet()
                .forEach(mail -> fault.ifPresentOrElse(
                        why -> outbox.failed(mail, why, now), () -> outbox.settle(mail, State.SENT, null, now)));
        fault.ifPresent(why -> LOG.warn("A mail could not be sent: {}", why));
        boolean silent = fault.filter(why -> why != Fault.REFUSED).isPresent();
        return fault.isEmpty() ? Outcome.SENT : silent ? Outcome.NO_SERVER : Outcome.NOT_SENT;
    }
}
