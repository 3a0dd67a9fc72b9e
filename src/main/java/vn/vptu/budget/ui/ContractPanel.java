package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherRow;

/** A contract to be read: what it is worth, what was paid, what it binds, and all that has come to it. */
final class ContractPanel extends Composite<Div> {

    /** More than a contract is paid in; the list of payment documents shows all. */
    private static final int MOST = 200;

    /**
     * Shows a contract.
     *
     * @param reload is told its id when something was done with one of its appendices
     */
    ContractPanel(ContractDesk desk, Contract contract, LongConsumer reload) {
        Div content = getContent();
        content.addClassName("vptu-document-panel");
        content.add(facts(contract));
        if (contract.stage().counted()) {
            content.add(new H2(getTranslation("budget.contract.figures")), figures(contract));
        }
        content.add(new H2(getTranslation("budget.contract.lines")), bound(contract));
        if (!contract.appendices().isEmpty()) {
            content.add(new H2(getTranslation("budget.contract.appendices")));
            contract.appendices().forEach(each -> content.add(new AppendixSection(desk, contract, each, reload)));
        }
        papers(contract.papers());
        List<VoucherRow> payments =
                desk.vouchers().page(VoucherFilter.ofContract(contract.id()), PageRequest.of(0, MOST));
        if (!payments.isEmpty()) {
            content.add(new H2(getTranslation("budget.vouchers.title")), payments(payments));
            content.add(new Anchor(
                    VoucherList.PATH + "?contract=" + contract.id(), getTranslation("budget.contract.all-payments")));
        }
        content.add(new ContractExtras(desk, contract));
    }

    private DescriptionList facts(Contract contract) {
        ContractDraft draft = contract.draft();
        DescriptionList list = facts();
        fact(list, "budget.contracts.number", draft.number());
        fact(list, "budget.contracts.signed-on", ContractWords.day(draft.signedOn()));
        fact(list, "budget.contracts.subject", draft.title());
        fact(list, "budget.contracts.supplier", contract.supplierName());
        fact(list, "budget.voucher.account", draft.payeeAccount());
        fact(list, "budget.voucher.bank", draft.payeeBank());
        fact(list, "budget.contracts.holder", contract.holderName());
        money(list, "budget.contract.amount", draft.amount());
        fact(list, "budget.contract.advance-percent", percent(draft.advancePercent()));
        money(list, "budget.contract.advance-limit", draft.advanceLimit());
        fact(list, "budget.contract.starts-on", ContractWords.day(draft.startsOn()));
        fact(list, "budget.contracts.ends-on", ContractWords.day(contract.endsOn()));
        fact(list, "budget.contract.retention-percent", percent(draft.retentionPercent()));
        money(list, "budget.contract.retention", draft.retention());
        fact(list, "budget.contract.retention-until", ContractWords.day(draft.retentionUntil()));
        fact(list, "budget.contract.liquidation-number", contract.liquidationNumber());
        fact(list, "budget.contract.liquidated-on", ContractWords.day(contract.liquidatedOn()));
        return list;
    }

    /** How it stands, appendices included. */
    private DescriptionList figures(Contract contract) {
        ContractFigures now = contract.figures();
        DescriptionList list = facts();
        money(list, "budget.contracts.amount", now.amount());
        money(list, "budget.contract.accepted", now.accepted());
        money(list, "budget.contracts.paid", now.paid());
        money(list, "budget.contract.pending", now.pending());
        money(list, "budget.contracts.advance-unsettled", now.advanceUnsettled());
        money(list, "budget.contract.advance-left", now.advanceLeft());
        money(list, "budget.contracts.remaining", now.remaining());
        money(list, "budget.contract.committed", now.committed());
        return list;
    }

    private static DescriptionList facts() {
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        return list;
    }

    private static @Nullable String percent(@Nullable Integer percent) {
        return percent == null ? null : percent + " %";
    }

    private void money(DescriptionList list, String key, @Nullable Dong amount) {
        fact(list, key, amount == null ? null : DecisionWords.money(this, amount));
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    /** What it binds, with the number of what was set aside, by which payments and the trail know it. */
    private Component bound(Contract contract) {
        if (contract.bound().isEmpty()) {
            return new Paragraph(getTranslation("budget.contract.no-lines"));
        }
        return new StillGrid<>(contract.bound())
                .text(getTranslation("budget.contract.appendix"), Contract.Bound::appendix)
                .text(
                        getTranslation("budget.vouchers.year"),
                        each -> String.valueOf(each.content().year()))
                .text(getTranslation("budget.decision.entry-key"), each -> key(each.content()))
                .wide(getTranslation("budget.decision.unit"), Contract.Bound::unitName)
                .wide(getTranslation("budget.decision.task"), Contract.Bound::taskName)
                .text(
                        getTranslation("budget.contract.reservation"),
                        each -> each.reservation() == null
                                ? null
                                : each.reservation().toString())
                .money(
                        getTranslation("budget.contract.bound-amount"),
                        each -> each.content().amount())
                .money(
                        getTranslation("budget.contract.committed"),
                        each -> each.reservation() == null ? null : each.left());
    }

    static String key(ContractLine line) {
        return String.join(
                " – ",
                String.valueOf(line.chapter()),
                String.valueOf(line.subcategory()),
                String.valueOf(line.source()),
                String.valueOf(line.programme()));
    }

    private void papers(ContractPapers papers) {
        if (!papers.guarantees().isEmpty()) {
            getContent().add(new H2(getTranslation("budget.contract.guarantees")));
            getContent()
                    .add(new StillGrid<>(papers.guarantees())
                            .text(
                                    getTranslation("budget.contract.guarantee-kind"),
                                    each -> each.kind() == null
                                            ? null
                                            : getTranslation("enum.GuaranteeKind."
                                                    + each.kind().name()))
                            .text(getTranslation("budget.contract.guarantee-number"), ContractPapers.Guarantee::number)
                            .wide(getTranslation("budget.contract.guarantee-bank"), ContractPapers.Guarantee::bank)
                            .money(getTranslation("budget.decision.amount"), ContractPapers.Guarantee::amount)
                            .text(
                                    getTranslation("budget.contract.starts-on"),
                                    each -> ContractWords.day(each.startsOn()))
                            .text(
                                    getTranslation("budget.contracts.guaranteed-until"),
                                    each -> ContractWords.day(each.endsOn())));
        }
        if (!papers.acceptances().isEmpty()) {
            getContent().add(new H2(getTranslation("budget.contract.acceptances")));
            getContent()
                    .add(new StillGrid<>(papers.acceptances())
                            .text(getTranslation("budget.contract.acceptance-number"), each -> each.number())
                            .text(
                                    getTranslation("budget.contract.accepted-on"),
                                    each -> ContractWords.day(each.acceptedOn()))
                            .money(getTranslation("budget.contract.accepted"), each -> each.amount()));
        }
    }

    private Component payments(List<VoucherRow> rows) {
        return new StillGrid<>(rows)
                .shown(
                        getTranslation("budget.vouchers.number"),
                        row -> new Anchor(VoucherList.PATH + "/" + row.id(), row.number()))
                .text(getTranslation("budget.vouchers.drawn-on"), row -> ContractWords.day(row.drawnOn()))
                .text(getTranslation("budget.vouchers.kind"), row -> VoucherWords.kind(this, row.kind()))
                .wide(getTranslation("budget.vouchers.summary"), VoucherRow::summary)
                .money(getTranslation("budget.vouchers.amount"), VoucherRow::amount)
                .shown(getTranslation("common.state"), row -> DecisionWords.state(this, row.state()));
    }
}
