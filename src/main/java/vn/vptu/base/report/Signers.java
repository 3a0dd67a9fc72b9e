package vn.vptu.base.report;

import java.time.LocalDate;
import java.util.List;

/** Knows who signs a paper on a day. */
public interface Signers {

    /**
     * From left to right.
     *
     * @param paper the id of the report
     * @param family whose signatories sign it when it has none of its own
     */
    List<SignatureBlock> of(String paper, PaperFamily family, LocalDate date);
}
