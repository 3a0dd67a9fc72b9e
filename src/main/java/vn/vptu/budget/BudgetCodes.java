package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.CodeStore;

/** The codes of the budget, version by version: a new version ends the one before and never changes what it said. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class BudgetCodes {

    private final CodeStore store;

    BudgetCodes(CodeStore store) {
        this.store = store;
    }

    /** The versions of the codes of a book, by kind and code, the newest version first. */
    @Transactional(readOnly = true)
    public List<CodeRow> page(CodeBook book, String search, Pageable page) {
        return store.page(book, search, page);
    }

    @Transactional(readOnly = true)
    public long count(CodeBook book, String search) {
        return store.count(book, search);
    }

    /** The codes of a kind that hold on a day, as they are called on that day. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'DEPARTMENT_HEAD')")
    @Transactional(readOnly = true)
    public List<CodeName> valid(CodeKind kind, LocalDate on) {
        return store.valid(kind, on);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<CodeDraft>> find(CodeBook book, long id) {
        return store.find(book, id);
    }

    /** Corrects a version, or enters a new one, which ends the one before it on its first day. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(CodeBook book, @Nullable Long id, int version, CodeDraft draft) {
        return store.save(book, id, version, draft);
    }
}
