package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A statement of the Treasury that was compared, as lists show it.
 *
 * @param unitCode the code of the unit with relations to the budget (mã đơn vị quan hệ ngân sách)
 * @param lines how many lines it has
 * @param recorded how many of them were recorded with it
 * @param agreed how many were recorded before and are the same
 * @param differing how many differ, are not known here or could not be read
 * @param lacking how many documents of ours it does not have
 */
public record StatementRow(
        long id,
        String unitCode,
        String fileName,
        LocalDate firstDay,
        LocalDate lastDay,
        int lines,
        int recorded,
        int agreed,
        int differing,
        int lacking,
        String importedBy,
        Instant importedAt) {}
