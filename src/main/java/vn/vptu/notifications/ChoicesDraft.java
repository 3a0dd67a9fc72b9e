package vn.vptu.notifications;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.NoticeTopic.Delivery;

/**
 * What somebody wants mailed.
 *
 * @param deliveries by topic
 * @param quietFrom from this hour on nothing is mailed
 * @param quietTo until this hour, on the next day when it is the earlier one; the same hour twice for no quiet hours
 * @param digestAt when the mail of the day goes out
 * @param language of the mails
 */
public record ChoicesDraft(
        Map<String, Delivery> deliveries,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        @Nullable LocalTime digestAt,
        MailLanguage language) {

    public ChoicesDraft {
        deliveries = Map.copyOf(deliveries);
    }

    /** The languages that mails are written in. */
    public enum MailLanguage {
        VI,
        EN
    }
}
