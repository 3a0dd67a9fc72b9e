package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.Vouchers;

/**
 * "Thẻ theo dõi hợp đồng": what was agreed, how the contract stands today, and its payments, the oldest first. Advances and
 * their settlements stand in it as they were written, so the column of payments is not added up: the card says what was paid.
 */
@Component
class ContractReport extends DocumentPaper<ContractReport.Params, ContractReport.Row, Contract> {

    static final String ID = "contract-card";

    /** More than a contract is ever paid in. */
    private static final int MOST_PAYMENTS = 500;

    /** Which contract. */
    record Params(long contract) {}

    record Row(LocalDate day, String number, String operation, String content, BigDecimal amount, String state) {}

    private final Contracts contracts;
    private final Vouchers vouchers;

    ContractReport(Contracts contracts, Vouchers vouchers, DocumentPaperTools tools) {
        super(ID, "budget.paper.contract-card", Params.class, Row.class, tools);
        this.contracts = contracts;
        this.vouchers = vouchers;
    }

    /** A card with the payments of one unit alone would be a wrong one. */
    @Override
    public Set<String> roles() {
        return VoucherPaperSource.ROLES;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 26),
                PaperColumn.date("day", 64),
                PaperColumn.centred("number", 56),
                PaperColumn.text("operation", 84),
                PaperColumn.text("content", 106),
                new PaperColumn("amount", 78, PaperColumn.Kind.MONEY, false),
                PaperColumn.text("state", 62));
    }

    @Override
    Optional<Contract> find(Params chosen) {
        return contracts.find(chosen.contract());
    }

    @Override
    @Nullable LocalDate day(Contract contract) {
        return contract.draft().signedOn();
    }

    /** It says how the contract stands now. */
    @Override
    public LocalDate signedOn(Params chosen, LocalDate today) {
        return today;
    }

    @Override
    String title(Contract contract) {
        return words().vietnamese(
                        "budget.paper.contract-card.title", contract.draft().number());
    }

    @Override
    Head head(Contract contract, PaperForm form) {
        ContractDraft draft = contract.draft();
        PaperFacts facts = new PaperFacts(form)
                .fact("fact.title", draft.title())
                .fact("fact.supplier", contract.supplierName())
                .fact("fact.account", joined(draft.payeeAccount(), draft.payeeBank()))
                .fact("fact.holder", contract.holderName())
                .fact("fact.term", term(contract));
        ContractFigures now = contract.figures();
        facts.money("fact.amount", contract.stage().counted() ? now.amount() : draft.amount())
                .fact("fact.appendices", appendices(contract))
                .money("fact.advance-limit", contract.stage().counted() ? now.advanceLimit() : draft.advanceLimit())
                .money("fact.retention", draft.retention());
        contract.papers().guarantees().forEach(each -> facts.fact("fact.guarantee", guarantee(each)));
        if (contract.stage().counted()) {
            facts.money("fact.accepted", now.accepted())
                    .money("fact.paid", now.paid())
                    .money("fact.unsettled", now.advanceUnsettled())
                    .money("fact.pending", now.pending())
                    .money("fact.remaining", now.remaining())
                    .money("fact.committed", now.committed());
        }
        facts.fact("fact.liquidation", liquidation(contract));
        return new Head(
                words().vietnamese(
                                "budget.paper.contract-card.subject",
                                draft.number(),
                                VietnameseDates.numeric(Objects.requireNonNull(draft.signedOn()))),
                facts.text());
    }

    private static @Nullable String joined(@Nullable String account, @Nullable String bank) {
        return account == null ? bank : bank == null ? account : account + ", " + bank;
    }

    private static @Nullable String term(Contract contract) {
        LocalDate from = contract.draft().startsOn();
        LocalDate to = contract.endsOn();
        return from == null || to == null
                ? to == null ? null : VietnameseDates.numeric(to)
                : VietnameseDates.numeric(from) + " – " + VietnameseDates.numeric(to);
    }

    private static String appendices(Contract contract) {
        return contract.appendices().stream()
                .filter(each -> VoucherPaperSource.approved(each.state()))
                .map(each -> each.draft().number())
                .collect(Collectors.joining(", "));
    }

    private String guarantee(ContractPapers.Guarantee guarantee) {
        return words().vietnamese(
                        "budget.paper.contract-card.guarantee",
                        words().vietnamese("enum.GuaranteeKind."
                                + Objects.requireNonNull(guarantee.kind()).name()),
                        guarantee.number(),
                        guarantee.bank(),
                        Objects.requireNonNull(guarantee.amount()).format(),
                        VietnameseDates.numeric(Objects.requireNonNull(guarantee.endsOn())));
    }

    private @Nullable String liquidation(Contract contract) {
        LocalDate day = contract.liquidatedOn();
        return day == null
                ? null
                : Objects.requireNonNullElse(contract.liquidationNumber(), "") + " – " + VietnameseDates.numeric(day);
    }

    @Override
    List<Row> rows(Contract contract, PaperForm form) {
        return vouchers
                .page(VoucherFilter.ofContract(contract.id()), PageRequest.of(0, MOST_PAYMENTS, Sort.by("drawn-on")))
                .stream()
                .map(this::row)
                .toList();
    }

    private Row row(VoucherRow row) {
        return new Row(
                row.drawnOn(),
                row.number(),
                words().vietnamese("enum.VoucherKind." + row.kind().name()),
                row.summary(),
                BigDecimal.valueOf(row.amount().amount()),
                words().vietnamese("enum.DocumentState." + row.state().name()));
    }

    @Override
    @Nullable String mark(Contract contract) {
        return VoucherPaperSource.markOf(contract.state());
    }

    @Override
    void choices(Map<Long, String> names) {
        contracts
                .page(ContractFilter.ALL, PageRequest.of(0, MOST_CHOICES))
                .forEach(row -> names.put(row.id(), row.number() + " – " + row.title()));
    }
}
