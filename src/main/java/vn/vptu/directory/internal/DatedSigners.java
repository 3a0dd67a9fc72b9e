package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.base.report.Signers;

/** The dated signatories as papers need them. Jobs make papers too, so it asks nobody who he is. */
@Component
class DatedSigners implements Signers {

    private final SignatoryStore store;

    DatedSigners(SignatoryStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignatureBlock> of(String paper, PaperFamily family, LocalDate date) {
        return store.of(paper, family, date);
    }
}
