package vn.vptu.directory;

import java.time.Clock;
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
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.directory.internal.SignatoryStore;

/** Who signs which papers from one day to another; nobody else may be printed as the signer. */
@Service
@PreAuthorize("@may.signedIn()")
public class Signatories {

    /**
     * A paper that can have a signatory of its own.
     *
     * @param id of the report
     * @param titleKey the translation of its name
     */
    public record Paper(PaperFamily family, String id, String titleKey) {}

    private final SignatoryStore store;
    private final Clock clock;

    Signatories(SignatoryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is printed where a paper of that day is signed, from left to right. Those entered for the paper itself go before
     * those for every paper of its family; where two sign the same at the same time, it is the one who began last.
     *
     * @param paper the id of the report
     */
    @Transactional(readOnly = true)
    public List<SignatureBlock> of(String paper, LocalDate date) {
        return store.of(paper, date);
    }

    /** The papers there are. */
    public List<Paper> papers() {
        return store.papers();
    }

    @Transactional(readOnly = true)
    public List<SignatoryRow> page(String search, Pageable page) {
        return store.page(search, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** What is wrong with the dates of one of them. */
    @Transactional(readOnly = true)
    public Optional<SignatoryRow.Problem> problem(long id) {
        return store.problem(id, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Optional<Edited<SignatoryDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'CHIEF_ACCOUNTANT', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, SignatoryDraft draft) {
        return store.save(id, version, draft);
    }
}
