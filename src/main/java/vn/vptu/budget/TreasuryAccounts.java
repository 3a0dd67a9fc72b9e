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
import vn.vptu.budget.internal.TreasuryAccountStore;

/** The accounts that the Office and its units have at the Treasury. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class TreasuryAccounts {

    private final TreasuryAccountStore store;

    TreasuryAccounts(TreasuryAccountStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<TreasuryAccountRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<TreasuryAccountDraft>> find(long id) {
        return store.find(id);
    }

    /** The account of an estimate from which a unit draws on a day: that of the chapter, else one for every chapter. */
    @Transactional(readOnly = true)
    public Optional<TreasuryAccountRow> drawnFrom(long unitId, @Nullable String chapter, LocalDate day) {
        return store.drawnFrom(unitId, chapter, day);
    }

    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, TreasuryAccountDraft draft) {
        return store.save(id, version, draft);
    }
}
