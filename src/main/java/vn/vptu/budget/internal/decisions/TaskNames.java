package vn.vptu.budget.internal.decisions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.IdNames;
import vn.vptu.budget.internal.documents.TaskTitles;

/** What the tasks of a document are called, also for those who may not open the catalogue. */
@Component
class TaskNames implements IdNames {

    private final TaskTitles titles;

    TaskNames(TaskTitles titles) {
        this.titles = titles;
    }

    @Override
    public Optional<String> nameOf(String component, long id) {
        return component.equals("taskId") ? Optional.ofNullable(of(Set.of(id)).get(id)) : Optional.empty();
    }

    /** Code and name of these tasks. */
    Map<Long, String> of(Collection<@Nullable Long> ids) {
        return titles.of(ids);
    }
}
