package vn.vptu.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.TaskDraft;

/**
 * The money of the year of the first start, up to that day, and of the two years before: what was given for what, and what was
 * paid.
 */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoMoney {

    static final Map<String, String> SUPPLIERS = Map.of(
            "DIEN", "Công ty Điện lực Lạng Sơn",
            "NUOC", "Công ty Cấp thoát nước Lạng Sơn",
            "VPP", "Công ty TNHH Văn phòng phẩm Xứ Lạng",
            "XANG", "Công ty Xăng dầu Hà Lạng",
            "XAYDUNG", "Công ty Cổ phần Xây dựng Kỳ Cùng",
            "GARA", "Công ty TNHH Ô tô Mẫu Sơn",
            "INAN", "Công ty Cổ phần In Lạng Sơn",
            "VESINH", "Công ty TNHH Dịch vụ vệ sinh Xứ Lạng",
            "TINHOC", "Công ty TNHH Tin học Đồng Đăng");

    /** Into which accounts they are paid. */
    static final Map<String, String> ACCOUNTS = Map.of(
            "DIEN", "112000012345",
            "NUOC", "112000023456",
            "VPP", "8400201001234",
            "XANG", "8400201005678",
            "XAYDUNG", "21510000998877",
            "GARA", "21510000112233",
            "INAN", "112000067890",
            "VESINH", "8400201009012",
            "TINHOC", "112000078901");

    private final BudgetTasks tasks;
    private final Suppliers suppliers;
    private final DemoPast past;
    private final DemoEstimate estimate;
    private final DemoPayments payments;
    private final DemoContracts contracts;
    private final DemoPlans plans;
    private final DemoAdvances advances;
    private final DemoRequests requests;
    private final DemoHands hands;

    DemoMoney(
            BudgetTasks tasks,
            Suppliers suppliers,
            DemoPast past,
            DemoEstimate estimate,
            DemoPayments payments,
            DemoContracts contracts,
            DemoPlans plans,
            DemoAdvances advances,
            DemoRequests requests,
            DemoHands hands) {
        this.tasks = tasks;
        this.suppliers = suppliers;
        this.past = past;
        this.estimate = estimate;
        this.payments = payments;
        this.contracts = contracts;
        this.plans = plans;
        this.advances = advances;
        this.requests = requests;
        this.hands = hands;
    }

    void fill(LocalDate today, DemoCast cast, Map<String, Long> accounts, int yearsBefore) {
        Map<String, Long> suppliers = hands.as(accounts, DemoHands.ACCOUNTANT, this::suppliers);
        for (int before = yearsBefore; before > 0; before--) {
            fillFormer(today.getYear() - before, today, cast, accounts, suppliers);
        }
        DemoYear year = year(today.getYear(), today, cast, accounts, suppliers);
        estimate.give(year);
        payments.pay(year);
        contracts.live(year);
        plans.plan(year);
        advances.pay(year);
        hands.readAll(accounts);
        estimate.waiting(year);
        payments.waiting(year);
        contracts.waiting(year);
        advances.waiting(year);
        requests.ask(year);
    }

    void fillFormer(int year, LocalDate today, DemoCast cast, Map<String, Long> accounts, Map<String, Long> suppliers) {
        past.open(year, accounts);
        past.live(year(year, today, cast, accounts, suppliers));
    }

    DemoYear year(int year, LocalDate today, DemoCast cast, Map<String, Long> accounts, Map<String, Long> suppliers) {
        return hands.as(
                accounts,
                DemoHands.ACCOUNTANT,
                () -> new DemoYear(year, today, cast, accounts, tasks(year), suppliers));
    }

    private Map<String, Long> tasks(int year) {
        String basis = "Quyết định 2156/QĐ-UBND ngày 10/12/" + (year - 1);
        Map<String, Long> ids = new HashMap<>();
        List.of(
                        new TaskDraft(year, "NV01", "Hội nghị, tập huấn công tác Đảng", basis, null, "12", false),
                        new TaskDraft(year, "NV02", "Sửa chữa trụ sở nhà A", basis, null, "12", false),
                        new TaskDraft(year, "NV03", "Tiếp khách, đối ngoại", basis, null, "12", false),
                        new TaskDraft(year, "NV04", "Bảo dưỡng xe, in ấn phục vụ đại hội", basis, null, "12", false))
                .forEach(task -> ids.put(task.code(), Saves.id(tasks.save(null, 0, task))));
        return ids;
    }

    private Map<String, Long> suppliers() {
        Map<String, Long> ids = new HashMap<>();
        supplier(ids, "DIEN", "4900100113");
        supplier(ids, "NUOC", "4900200224");
        supplier(ids, "VPP", "4900300335");
        supplier(ids, "XANG", "4900400446");
        supplier(ids, "XAYDUNG", "4900500557");
        supplier(ids, "GARA", "4900600668");
        supplier(ids, "INAN", "4900700779");
        supplier(ids, "VESINH", "4900800881");
        supplier(ids, "TINHOC", "4900900992");
        return ids;
    }

    private void supplier(Map<String, Long> ids, String key, String taxCode) {
        ids.put(
                key,
                Saves.id(suppliers.save(
                        null,
                        0,
                        new SupplierDraft(
                                SUPPLIERS.getOrDefault(key, key),
                                taxCode,
                                "Thành phố Lạng Sơn",
                                null,
                                false,
                                List.of(new SupplierDraft.Account(
                                        Objects.requireNonNull(ACCOUNTS.get(key)),
                                        "Ngân hàng thử nghiệm",
                                        "Chi nhánh Lạng Sơn",
                                        null,
                                        true))))));
    }
}
