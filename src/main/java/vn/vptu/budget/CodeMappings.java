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
import vn.vptu.budget.internal.MappingStore;

/** What the codes of an earlier budget index are in the one that followed, so that years can be compared. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class CodeMappings {

    private final MappingStore store;

    CodeMappings(MappingStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<MappingRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<MappingDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, MappingDraft draft) {
        return store.save(id, version, draft);
    }
}
