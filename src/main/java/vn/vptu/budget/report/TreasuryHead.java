package vn.vptu.budget.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands once on a form of the Treasury. What is not known is null: the form then leaves room for the pen.
 *
 * @param unitName the unit to which the estimate was given
 * @param chapter null for the office's own
 * @param budgetCode the unit's code as a unit with relations to the budget; null for the office's own
 * @param treasury the office of the Treasury; null for the office's own
 * @param dossierNumber what the Treasury's page calls the document
 * @param account the account at the Treasury from which it is paid
 * @param programmes the programmes of its lines, "00000" for none
 * @param payeeCode the payee's tax code
 * @param several whether a list of payment says who gets it
 * @param words the total in words, without "chẵn"
 * @param even whether the total ends in three noughts
 * @param day "ngày 15 tháng 3 năm 2026"
 */
record TreasuryHead(
        String unitName,
        @Nullable String chapter,
        @Nullable String budgetCode,
        @Nullable String treasury,
        String number,
        String year,
        @Nullable String dossierNumber,
        boolean official,
        boolean provisional,
        boolean ahead,
        boolean actual,
        boolean advance,
        boolean remittance,
        boolean transfer,
        boolean cash,
        @Nullable String account,
        @Nullable String programmes,
        @Nullable String payee,
        @Nullable String payeeCode,
        @Nullable String payeeAccount,
        @Nullable String payeeBank,
        boolean several,
        String reason,
        BigDecimal total,
        String words,
        boolean even,
        String day) {}
