package vn.vptu.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.reporting.internal.NumberSchemeStore;

/**
 * How papers are numbered, as dated data: a kind of paper without an entry for the day is issued without a number. Entries
 * that share the organ, the type of document and the term or year share one row of numbers.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class NumberSchemes {

    private final NumberSchemeStore store;
    private final Forms forms;

    NumberSchemes(NumberSchemeStore store, Forms forms) {
        this.store = store;
        this.forms = forms;
    }

    /** Those whose organ, type or issuer has what was typed. */
    @Transactional(readOnly = true)
    public List<NumberSchemeRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<NumberSchemeDraft>> find(long id) {
        return store.find(id);
    }

    /**
     * Changes one, or adds one. Numbers given before stay what they are.
     *
     * @param id null for a new one
     */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'CHIEF_ACCOUNTANT', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, NumberSchemeDraft draft) {
        return store.save(id, version, draft, new HashSet<>(forms.codes()));
    }
}
