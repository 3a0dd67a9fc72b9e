package vn.vptu.base.report;

import java.time.LocalDate;
import java.util.Optional;

/** Knows the terms by which the office counts its papers. */
public interface OfficeTerms {

    /**
     * A term.
     *
     * @param name as papers call it, e.g. "Nhiệm kỳ 2025 – 2030"
     * @param first its first day
     */
    record OfficeTerm(long id, String name, LocalDate first) {}

    /** The term in which a day lies; empty as long as nobody has entered it. */
    Optional<OfficeTerm> on(LocalDate day);
}
