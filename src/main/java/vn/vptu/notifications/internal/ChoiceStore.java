package vn.vptu.notifications.internal;

import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.notifications.ChoicesDraft;
import vn.vptu.notifications.ChoicesDraft.MailLanguage;

/** What people chose; what they did not choose is as usual. */
@Component
public class ChoiceStore {

    static final String KIND = "notifications.choice";

    private final Map<String, NoticeTopic> topics;
    private final JdbcClient jdbc;
    private final Translations words;
    private final ApplicationEventPublisher events;

    ChoiceStore(List<NoticeTopics> modules, JdbcClient jdbc, Translations words, ApplicationEventPublisher events) {
        this.topics = modules.stream()
                .flatMap(module -> module.topics().stream())
                .collect(Collectors.toMap(NoticeTopic::topic, topic -> topic, (one, same) -> one, TreeMap::new));
        this.jdbc = jdbc;
        this.words = words;
        this.events = events;
    }

    /** What the trail keeps of somebody's choice. */
    record Picture(
            List<Chosen> deliveries,
            LocalTime quietFrom,
            LocalTime quietTo,
            LocalTime digestAt,
            MailLanguage language) {

        /** One topic, by its name. */
        record Chosen(String topic, Delivery delivery) {}
    }

    /** The topics that this person is ever told about. */
    public List<NoticeTopic> topicsFor(Actor who) {
        return topics.values().stream()
                .filter(topic ->
                        topic.readers().isEmpty() || who.hasAny(topic.readers().toArray(String[]::new)))
                .toList();
    }

    public ChoicesDraft of(long account, List<NoticeTopic> offered) {
        Map<String, Delivery> chosen = chosen(account);
        Map<String, Delivery> deliveries = new LinkedHashMap<>();
        offered.forEach(topic -> deliveries.put(topic.topic(), chosen.getOrDefault(topic.topic(), topic.usual())));
        MailTimes times = timesOf(account);
        return new ChoicesDraft(deliveries, times.quietFrom(), times.quietTo(), times.digestAt(), languageOf(account));
    }

    private Map<String, Delivery> chosen(long account) {
        Map<String, Delivery> chosen = new LinkedHashMap<>();
        jdbc.sql("select topic, delivery from notifications_choice where account_id = ?")
                .param(account)
                .query(row -> {
                    chosen.put(row.getString("topic"), Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }

    /** How each of these wants to hear of a topic. */
    Map<Long, Delivery> deliveriesOf(Collection<Long> accounts, String topic) {
        NoticeTopic known = topics.get(topic);
        Delivery usual = known == null ? Delivery.BELL : known.usual();
        Map<Long, Delivery> all = new LinkedHashMap<>();
        accounts.forEach(account -> all.put(account, usual));
        jdbc.sql("select account_id, delivery from notifications_choice"
                        + " where topic = :topic and account_id in (:accounts)")
                .param("topic", topic)
                .param("accounts", accounts)
                .query(row -> {
                    all.put(row.getLong("account_id"), Delivery.valueOf(row.getString("delivery")));
                });
        return all;
    }

    MailTimes timesOf(long account) {
        return timesOf(List.of(account)).get(account);
    }

    /** The hours of each of these. */
    Map<Long, MailTimes> timesOf(Collection<Long> accounts) {
        Map<Long, MailTimes> all = new LinkedHashMap<>();
        accounts.forEach(account -> all.put(account, MailTimes.USUAL));
        jdbc.sql("select account_id, quiet_from, quiet_to, digest_at from notifications_preference"
                        + " where account_id in (:accounts)")
                .param("accounts", accounts)
                .query(row -> {
                    all.put(
                            row.getLong("account_id"),
                            new MailTimes(
                                    row.getObject("quiet_from", LocalTime.class),
                                    row.getObject("quiet_to", LocalTime.class),
                                    row.getObject("digest_at", LocalTime.class)));
                });
        return all;
    }

    MailLanguage languageOf(long account) {
        return jdbc.sql("select mail_language from notifications_preference where account_id = ?")
                .param(account)
                .query(String.class)
                .optional()
                .map(language -> MailLanguage.valueOf(language.toUpperCase(Locale.ROOT)))
                .orElse(MailLanguage.VI);
    }

    /** Must run in a transaction. */
    public SaveResult save(long account, List<NoticeTopic> offered, ChoicesDraft draft) {
        List<FieldError> errors = new Check()
                .chosen("quietFrom", draft.quietFrom())
                .chosen("quietTo", draft.quietTo())
                .chosen("digestAt", draft.digestAt())
                .errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Picture before = picture(of(account, offered));
        for (NoticeTopic topic : offered) {
            Delivery delivery = draft.deliveries().get(topic.topic());
            if (delivery != null) {
                jdbc.sql("insert into notifications_choice (account_id, topic, delivery) values (?, ?, ?)"
                                + " on duplicate key update delivery = values(delivery)")
                        .params(account, topic.topic(), delivery.name())
                        .update();
            }
        }
        jdbc.sql("insert into notifications_preference (account_id, quiet_from, quiet_to, digest_at, mail_language)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update quiet_from = values(quiet_from),"
                        + " quiet_to = values(quiet_to), digest_at = values(digest_at),"
                        + " mail_language = values(mail_language)")
                .params(
                        account,
                        draft.quietFrom(),
                        draft.quietTo(),
                        draft.digestAt(),
                        draft.language().name().toLowerCase(Locale.ROOT))
                .update();
        Picture after = picture(of(account, offered));
        if (!after.equals(before)) {
            events.publishEvent(Change.of(KIND, account, "update", before, after));
        }
        return new SaveResult.Saved(account);
    }

    private Picture picture(ChoicesDraft choices) {
        List<Picture.Chosen> deliveries = new TreeMap<>(choices.deliveries())
                .entrySet().stream()
                        .map(each -> new Picture.Chosen(
                                words.vietnamese("notifications.topic." + each.getKey()), each.getValue()))
                        .toList();
        return new Picture(deliveries, choices.quietFrom(), choices.quietTo(), choices.digestAt(), choices.language());
    }
}
