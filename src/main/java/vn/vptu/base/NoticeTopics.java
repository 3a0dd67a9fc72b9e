package vn.vptu.base;

import java.util.List;

/** The topics of a module's notices; each module that tells people of something has one such bean. */
@FunctionalInterface
public interface NoticeTopics {

    List<NoticeTopic> topics();
}
