package vn.vptu.budget.internal.imports;

import java.time.LocalDate;

/** What the trail keeps of a statement of the Treasury; each document that was recorded with it has a line of its own. */
record StatementPicture(
        String unitCode,
        String statementFile,
        LocalDate statementFrom,
        LocalDate statementTo,
        int statementRecorded,
        int statementAgreed,
        int statementDiffering,
        int statementLacking) {}
