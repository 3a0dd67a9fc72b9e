package vn.vptu.notifications;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.SaveResult;
import vn.vptu.notifications.internal.ChoiceStore;
import vn.vptu.notifications.internal.Mailer;

/** What each person wants mailed, and when; everybody chooses for himself. */
@Service
@PreAuthorize("@may.signedIn()")
public class NoticeChoices {

    private final ChoiceStore store;
    private final Mailer mailer;
    private final CurrentActor actor;

    NoticeChoices(ChoiceStore store, Mailer mailer, CurrentActor actor) {
        this.store = store;
        this.mailer = mailer;
        this.actor = actor;
    }

    /** Whether anything is mailed at all: the administrator has named a server, and the person has an address. */
    public MailState mail() {
        return mailer.stateFor(actor.get().accountId());
    }

    /** The topics that this person is ever told about. */
    public List<NoticeTopic> topics() {
        return store.topicsFor(actor.get());
    }

    @Transactional(readOnly = true)
    public ChoicesDraft mine() {
        return store.of(actor.get().accountId(), topics());
    }

    @Transactional
    public SaveResult save(ChoicesDraft draft) {
        return store.save(actor.get().accountId(), topics(), draft);
    }
}
