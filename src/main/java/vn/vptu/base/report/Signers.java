package vn.vptu.base.report;

import java.time.LocalDate;
import java.util.List;

/** Knows who signs a paper on a day. */
public interface Signers {

    /**
     * From left to right.
     *
     * @param paper the id of the report
     */
    List<SignatureBlock> of(String paper, LocalDate date);
}
