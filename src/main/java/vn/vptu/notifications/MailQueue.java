package vn.vptu.notifications;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.notifications.internal.Mailer;
import vn.vptu.notifications.internal.Outbox;

/** The mails that wait or were given up, for the administrator: where they go and what is wrong, not what they say. */
@Service
@PreAuthorize("@may.any('ADMIN')")
public class MailQueue {

    private final Outbox outbox;
    private final Mailer mailer;

    MailQueue(Outbox outbox, Mailer mailer) {
        this.outbox = outbox;
        this.mailer = mailer;
    }

    /** Whether a mail server has been named. */
    public boolean on() {
        return mailer.on();
    }

    /** The mails not sent yet, those given up first. */
    @Transactional(readOnly = true)
    public List<MailRow> open() {
        return outbox.open();
    }

    /** Sends what was given up once more, from the next round on. */
    @Transactional
    public SaveResult again(long id) {
        return outbox.again(id) ? new SaveResult.Saved(id) : new SaveResult.Gone();
    }
}
