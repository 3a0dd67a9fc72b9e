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
import vn.vptu.budget.internal.FiscalYearStore;

/** The fiscal years the Office works in, each with the calendar assumed for it. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class FiscalYears {

    private final FiscalYearStore store;

    FiscalYears(FiscalYearStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<FiscalYearRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** All years there are, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> all() {
        return store.numbers();
    }

    /** The year after the last one, with the calendar of that one a year later; nothing is stored. */
    @Transactional(readOnly = true)
    public FiscalYearDraft proposal() {
        return store.proposal();
    }

    @Transactional(readOnly = true)
    public Optional<Edited<FiscalYearDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, FiscalYearDraft draft) {
        return store.save(id, version, draft);
    }
}
