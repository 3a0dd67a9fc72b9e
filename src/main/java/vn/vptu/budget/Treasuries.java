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
import vn.vptu.budget.internal.TreasuryStore;

/** The offices of the Treasury, version by version. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class Treasuries {

    private final TreasuryStore store;

    Treasuries(TreasuryStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<TreasuryRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<TreasuryDraft>> find(long id) {
        return store.find(id);
    }

    /** The offices that hold on a day, by their code. */
    @Transactional(readOnly = true)
    public List<CodeName> valid(LocalDate on) {
        return store.valid(on);
    }

    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, TreasuryDraft draft) {
        return store.save(id, version, draft);
    }
}
