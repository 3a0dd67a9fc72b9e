package vn.vptu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.GuaranteeKind;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** The contracts of the running year, at every stop of their way; what they cost was given for tasks. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoContracts {

    private static final long MILLION = 1_000_000;

    private final Contracts contracts;
    private final DemoPayments payments;
    private final DemoHands hands;

    DemoContracts(Contracts contracts, DemoPayments payments, DemoHands hands) {
        this.contracts = contracts;
        this.payments = payments;
        this.hands = hands;
    }

    void live(DemoYear year) {
        cars(year);
        printing(year);
        roof(year);
    }

    /** Paid by the quarter, until nearly nothing of its value is left. */
    private void cars(DemoYear year) {
        LocalDate signed = year.day(1, 15);
        if (!year.past(signed)) {
            return;
        }
        long id = running(
                year,
                draft(
                        year,
                        "01/HĐ-BDX",
                        signed,
                        "Bảo dưỡng, sửa chữa xe ô tô",
                        "GARA",
                        96,
                        "NV04",
                        null,
                        year.day(12, 31)));
        for (int month : new int[] {3, 6, 9}) {
            String words = "Bảo dưỡng xe ô tô quý " + month / 3;
            pay(year, id, VoucherKind.DRAW_ACTUAL, "BDX%02d".formatted(month), year.day(month, 25), "6901", 31, words);
        }
    }

    /** Paid ahead against a guarantee, settled, paid to the end and liquidated. */
    private void printing(DemoYear year) {
        LocalDate signed = year.day(2, 10);
        if (!year.past(signed)) {
            return;
        }
        long id = running(
                year,
                draft(year, "02/HĐ-IN", signed, "In kỷ yếu đại hội Đảng bộ", "INAN", 40, "NV04", 50, year.day(4, 30)));
        step(year, DemoHands.ACCOUNTANT, () -> contracts.savePapers(id, version(id), guaranteed(year)));
        pay(year, id, VoucherKind.DRAW_ADVANCE, "TUIN02", year.day(2, 20), "6651", 20, "Tạm ứng hợp đồng in kỷ yếu");
        LocalDate settled = year.day(4, 15);
        if (!year.past(settled.plusDays(4))) {
            return;
        }
        settle(year, id, "TUIN02", "TTIN04", settled, 20, "In kỷ yếu đại hội Đảng bộ");
        pay(year, id, VoucherKind.DRAW_ACTUAL, "IN04", year.day(4, 20), "6651", 20, "Thanh toán hợp đồng in kỷ yếu");
        LocalDate end = year.day(4, 29);
        if (year.past(end)) {
            step(year, DemoHands.CHIEF_ACCOUNTANT, () -> contracts.liquidate(id, version(id), "02/BBTL-IN", end));
        }
    }

    /** Made larger by an appendix; of what was paid ahead a part is not settled yet. */
    private void roof(DemoYear year) {
        LocalDate signed = year.day(6, 10);
        if (!year.past(signed)) {
            return;
        }
        long id = running(
                year,
                draft(year, "03/HĐ-XD", signed, "Sửa chữa mái nhà để xe", "XAYDUNG", 60, "NV02", 30, year.day(10, 31)));
        pay(year, id, VoucherKind.DRAW_ADVANCE, "TUMNX06", year.day(6, 20), "6907", 18, "Tạm ứng sửa chữa mái nhà xe");
        pay(year, id, VoucherKind.DRAW_ACTUAL, "MNX07", year.day(7, 15), "6907", 20, "Sửa chữa mái nhà xe, đợt 1");
        LocalDate settled = year.day(8, 14);
        if (year.past(settled.plusDays(4))) {
            settle(year, id, "TUMNX06", "TTMNX08", settled, 10, "Thanh toán tạm ứng mái nhà xe");
        }
        LocalDate more = year.day(9, 1);
        if (year.past(more)) {
            appendix(year, id, more);
        }
        pay(year, id, VoucherKind.DRAW_ACTUAL, "MNX10", year.day(10, 20), "6907", 8, "Sửa chữa mái nhà xe, đợt 2");
    }

    private void appendix(DemoYear year, long id, LocalDate signed) {
        step(
                year,
                DemoHands.ACCOUNTANT,
                () -> contracts.saveAppendix(
                        id,
                        null,
                        0,
                        new AppendixDraft(
                                "03/PL01",
                                signed,
                                Dong.of(10 * MILLION),
                                null,
                                year.day(11, 30),
                                "Thêm máng thoát nước",
                                List.of(line(year, "NV02", 10)))));
        long appendix = hands.as(
                year.accounts(),
                DemoHands.ACCOUNTANT,
                () -> find(id).appendices().getFirst().id());
        step(
                year,
                DemoHands.CHIEF_ACCOUNTANT,
                () -> contracts.checkAppendix(
                        appendix, find(id).appendices().getFirst().version()));
        step(
                year,
                DemoHands.ACCOUNT_HOLDER,
                () -> contracts.approveAppendix(
                        appendix, find(id).appendices().getFirst().version()));
    }

    /** One that the chief accountant has before him, and one for the account holder. */
    void waiting(DemoYear year) {
        LocalDate end = year.day(12, 31);
        made(year, draft(year, "05/HĐ-CNTT", year.today(), "Bảo trì mạng nội bộ", "TINHOC", 25, null, null, end));
        checked(
                year,
                made(year, draft(year, "04/HĐ-VS", year.today(), "Vệ sinh trụ sở", "VESINH", 35, null, null, end)));
    }

    private static ContractDraft draft(
            DemoYear year,
            String number,
            LocalDate signed,
            String title,
            String supplier,
            long millions,
            @Nullable String task,
            @Nullable Integer advancePercent,
            LocalDate end) {
        return new ContractDraft(
                number,
                signed,
                title,
                year.suppliers().get(supplier),
                DemoMoney.ACCOUNTS.get(supplier),
                "Ngân hàng thử nghiệm, Chi nhánh Lạng Sơn",
                year.office(),
                Dong.of(millions * MILLION),
                advancePercent,
                null,
                signed,
                end,
                null,
                null,
                null,
                List.of(line(year, task, millions)));
    }

    /** From what was given for a task, or from what the office manages by itself. */
    private static ContractLine line(DemoYear year, @Nullable String task, long millions) {
        return new ContractLine(
                year.year(),
                DemoYear.CHAPTER,
                DemoYear.SUBCATEGORY,
                task == null ? "13" : "12",
                null,
                null,
                year.task(task),
                Dong.of(millions * MILLION),
                null);
    }

    private static ContractPapers guaranteed(DemoYear year) {
        return new ContractPapers(
                List.of(new ContractPapers.Guarantee(
                        GuaranteeKind.ADVANCE,
                        Dong.of(20 * MILLION),
                        "Ngân hàng thử nghiệm",
                        "BL-02",
                        year.day(2, 10),
                        year.day(6, 30))),
                List.of());
    }

    /** A payment under a contract, of what is bound for it. */
    private void pay(
            DemoYear year,
            long id,
            VoucherKind kind,
            String number,
            LocalDate day,
            String subitem,
            long millions,
            String words) {
        Contract contract = hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> find(id));
        Long bound = hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> contracts.reserved(id)).stream()
                .map(OpenReservation::id)
                .findFirst()
                .orElse(null);
        Long task = contract.draft().lines().getFirst().taskId();
        VoucherDraft.Line line = DemoLines.line("12", null, task, subitem, millions * MILLION, words);
        VoucherDraft draft = new DemoBills(year)
                .draft(
                        kind,
                        number,
                        day,
                        contract.draft().supplierId(),
                        contract.supplierName(),
                        words,
                        List.of((kind == VoucherKind.DRAW_ADVANCE
                                        ? line
                                        : DemoLines.invoiced(
                                                line,
                                                "1C" + year.year() % 100 + "THD",
                                                (int) id * 100 + day.getMonthValue(),
                                                day))
                                .under(bound)));
        payments.through(year, draft.under(id, false));
    }

    /** So much of an advance under a contract is spent. */
    private void settle(
            DemoYear year, long id, String advance, String number, LocalDate day, long millions, String words) {
        Contract contract = hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> find(id));
        PaidEntry paid = payments.advance(year, advance);
        VoucherDraft.Line line = DemoLines.settling(
                "12",
                contract.draft().lines().getFirst().taskId(),
                paid.subitem(),
                paid.id(),
                paid.subitem(),
                millions * MILLION,
                words);
        VoucherDraft draft = new DemoBills(year)
                .draft(
                        VoucherKind.SETTLEMENT,
                        number,
                        day,
                        contract.draft().supplierId(),
                        contract.supplierName(),
                        words,
                        List.of(line));
        payments.through(year, draft.under(id, false));
    }

    private long made(DemoYear year, ContractDraft draft) {
        return step(year, DemoHands.ACCOUNTANT, () -> contracts.save(null, 0, draft));
    }

    private void checked(DemoYear year, long id) {
        step(year, DemoHands.CHIEF_ACCOUNTANT, () -> contracts.check(id, version(id)));
    }

    private long running(DemoYear year, ContractDraft draft) {
        long id = made(year, draft);
        checked(year, id);
        step(year, DemoHands.ACCOUNT_HOLDER, () -> contracts.approve(id, version(id)));
        return id;
    }

    private long step(DemoYear year, String who, Supplier<SaveResult> work) {
        return hands.as(year.accounts(), who, () -> Saves.id(work.get()));
    }

    private Contract find(long id) {
        return contracts.find(id).orElseThrow();
    }

    private int version(long id) {
        return find(id).version();
    }
}
