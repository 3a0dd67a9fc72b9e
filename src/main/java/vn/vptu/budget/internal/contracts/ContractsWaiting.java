package vn.vptu.budget.internal.contracts;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.budget.WaitingDocument;
import vn.vptu.budget.WaitingDocuments;
import vn.vptu.budget.internal.documents.WaitingRows;

/** The contracts and appendices that wait to be checked or approved. */
@Component
class ContractsWaiting implements WaitingDocuments {

    private final WaitingRows rows;
    private final JdbcClient jdbc;

    ContractsWaiting(WaitingRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public List<WaitingDocument> waitingFor(Actor who) {
        return Stream.concat(
                        rows.toCheckOrApprove(ContractTables.CONTRACTS, "d.signed_on", who).stream(),
                        rows.toCheckOrApprove(ContractTables.APPENDICES, "d.signed_on", who).stream()
                                .map(this::withItsContract))
                .toList();
    }

    private WaitingDocument withItsContract(WaitingDocument appendix) {
        String path = appendix.path();
        long contract = jdbc.sql("select contract_id from budget_contract_appendix where id = ?")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
        return new WaitingDocument(
                appendix.step(),
                appendix.kind(),
                appendix.number(),
                appendix.date(),
                appendix.summary(),
                appendix.amount(),
                appendix.state(),
                appendix.from(),
                appendix.since(),
                ContractTables.CONTRACTS.path() + "/" + contract);
    }
}
