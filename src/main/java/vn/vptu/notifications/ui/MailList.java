package vn.vptu.notifications.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.text.SearchKey;
import vn.vptu.notifications.MailQueue;
import vn.vptu.notifications.MailRow;

/** The mails that have not gone out, those given up first; narrowed by whom they are for. */
@Component
class MailList extends ShortList<MailRow, TextFilter> {

    private final MailQueue queue;
    private final Translations translations;

    MailList(MailQueue queue, Translations translations) {
        super("admin/mail", "notifications.queue", MailRow::id, Roles.ADMIN);
        this.queue = queue;
        this.translations = translations;
        build();
    }

    @Override
    protected void columns(ListColumns<MailRow> list) {
        list.title("notifications.queue.reader", MailRow::reader);
        list.words("notifications.queue.topic", this::topic).unsorted();
        list.number("notifications.queue.attempts", MailRow::attempts);
        list.moment("notifications.queue.due", row -> row.state() == MailRow.State.GIVEN_UP ? null : row.due());
        list.words("notifications.queue.fault", MailList::fault).unsorted().share(2);
        list.state((row, words) -> state(row, words));
    }

    @Override
    protected List<MailRow> rows(TextFilter filter) {
        String wanted = SearchKey.of(filter.text());
        return queue.open().stream()
                .filter(row -> SearchKey.of(row.reader()).contains(wanted))
                .toList();
    }

    @Override
    public TextFilter filter(Function<String, Optional<String>> query) {
        return TextFilter.from(query);
    }

    String topic(MailRow row, Sentences words) {
        if (row.digest()) {
            return words.say("enum.NoticeTopicDelivery.DIGEST");
        }
        String key = "notifications.topic." + row.topic();
        // A version before this one may have had another topic.
        return translations.has(key) ? words.say(key) : "";
    }

    static String fault(MailRow row, Sentences words) {
        MailRow.Fault fault = row.fault();
        return fault == null ? "" : words.say("enum.MailRowFault." + fault.name());
    }

    static String state(MailRow row, Sentences words) {
        return words.say(
                row.state() == MailRow.State.GIVEN_UP ? "notifications.queue.given-up" : "notifications.queue.waiting");
    }
}
