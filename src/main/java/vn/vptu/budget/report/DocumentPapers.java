package vn.vptu.budget.report;

import java.util.List;
import java.util.Map;
import vn.vptu.budget.Contract;
import vn.vptu.budget.Decision;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.Voucher;

/**
 * Which papers a document of the budget is printed with.
 *
 * @param papers their ids, the most wanted first
 * @param query what all of them are asked for with
 */
public record DocumentPapers(List<String> papers, Map<String, String> query) {

    public DocumentPapers {
        papers = List.copyOf(papers);
        query = Map.copyOf(query);
    }

    public static DocumentPapers of(Voucher voucher) {
        return new DocumentPapers(TreasuryForms.of(voucher), query("voucher", voucher.id()));
    }

    public static DocumentPapers of(SpendingRequest request) {
        return new DocumentPapers(List.of(RequestReport.ID), query("request", request.id()));
    }

    public static DocumentPapers of(Decision decision) {
        return new DocumentPapers(List.of(DecisionReport.ID), query("decision", decision.id()));
    }

    public static DocumentPapers of(Contract contract) {
        return new DocumentPapers(List.of(ContractReport.ID), query("contract", contract.id()));
    }

    /** What was settled is looked at first once something was paid. */
    public static DocumentPapers of(PersonAdvance advance) {
        return new DocumentPapers(
                advance.stage().paid()
                        ? List.of(AdvanceSettlementReport.ID, AdvanceRequestReport.ID)
                        : List.of(AdvanceRequestReport.ID),
                query("advance", advance.id()));
    }

    private static Map<String, String> query(String name, long id) {
        return Map.of(name, Long.toString(id));
    }
}
