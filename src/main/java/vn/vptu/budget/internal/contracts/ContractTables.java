package vn.vptu.budget.internal.contracts;

import vn.vptu.budget.Contracts;
import vn.vptu.budget.internal.documents.DocumentTables;

/** Where contracts and their appendices are stored. */
final class ContractTables {

    static final DocumentTables CONTRACTS = new DocumentTables(
            Contracts.KIND, "budget_contract", "budget_contract_line", "contract_id", "budget/contracts");

    /** An appendix is shown with its contract; {@link ContractsWaiting} puts the address right. */
    static final DocumentTables APPENDICES = new DocumentTables(
            Contracts.APPENDIX, "budget_contract_appendix", "budget_contract_line", "appendix_id", CONTRACTS.path());

    /** The contracts once for each year in which they bind money. */
    static final DocumentTables BY_YEAR = new DocumentTables(
            Contracts.KIND,
            "(select distinct c.id, c.holder_unit_id, n.year from budget_contract c"
                    + " join budget_contract_line n on n.contract_id = c.id)",
            CONTRACTS.line(),
            CONTRACTS.link(),
            CONTRACTS.path());

    private ContractTables() {}
}
