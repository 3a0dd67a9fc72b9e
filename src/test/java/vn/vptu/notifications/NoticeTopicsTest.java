package vn.vptu.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopics;
import vn.vptu.base.Roles;
import vn.vptu.testing.IntegrationTest;

/** What people can be told of has a name, and every name is of something they can be told of. */
@IntegrationTest
class NoticeTopicsTest {

    private static final String START = "notifications.topic.";

    @Autowired
    private List<NoticeTopics> modules;

    @Test
    void everyTopicHasAName() {
        List<String> topics = modules.stream()
                .flatMap(module -> module.topics().stream())
                .map(NoticeTopic::topic)
                .toList();
        List<String> named = ResourceBundle.getBundle("vaadin-i18n/translations").keySet().stream()
                .filter(key -> key.startsWith(START))
                .map(key -> key.substring(START.length()))
                .toList();
        assertThat(topics).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void readersAreRolesThatThereAre() {
        assertThat(modules)
                .flatExtracting(NoticeTopics::topics)
                .allSatisfy(topic -> assertThat(Roles.ALL).containsAll(topic.readers()));
    }
}
