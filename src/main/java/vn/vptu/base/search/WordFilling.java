package vn.vptu.base.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the index of words after the first start, and once a day adds what something may have written past the services. */
@Configuration(proxyBeanMethods = false)
class WordFilling {

    @Bean
    RecurringTask<Void> fillWordIndex(WordIndexing indexing) {
        return Tasks.recurring("search-words", FixedDelay.ofHours(24)).execute((instance, context) -> indexing.fill());
    }
}
