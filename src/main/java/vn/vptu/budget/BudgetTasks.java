package vn.vptu.budget;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.TaskStore;

/** What money is given for in a year: the tasks that decisions name, beside the codes of the budget. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class BudgetTasks {

    private final TaskStore store;

    BudgetTasks(TaskStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<TaskRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'DEPARTMENT_HEAD')")
    @Transactional(readOnly = true)
    public Optional<Edited<TaskDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, TaskDraft draft) {
        return store.save(id, version, draft);
    }

    /** The tasks of a year for which money may still be given or spent, by their code. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'DEPARTMENT_HEAD')")
    @Transactional(readOnly = true)
    public List<TaskRow> open(int year) {
        return store.open(year);
    }

    /**
     * Copies the tasks of a year that are still open into the year after. Refused when there are none, or when all are there
     * already.
     */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult copyOn(int year) {
        return store.copyOn(year);
    }
}
