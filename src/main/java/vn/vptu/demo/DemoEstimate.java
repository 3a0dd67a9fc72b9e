package vn.vptu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balances;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareRef;

/** What was given in the year, brought over from the one before, and split between units and tasks. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoEstimate {

    private static final String PROVINCE = "UBND tỉnh Lạng Sơn";
    private static final String OFFICE = "Văn phòng Tỉnh uỷ";

    /** In million đồng a year. */
    static final Map<String, Integer> UNITS = Map.of(
            "BTC", 300, "BTGDV", 260, "UBKT", 320, "BNC", 190, "PTH", 140, "PHCLT", 120, "PCDSCY", 180, "PQT", 260);

    private final Decisions decisions;
    private final Balances balances;
    private final DemoHands hands;

    DemoEstimate(Decisions decisions, Balances balances, DemoHands hands) {
        this.decisions = decisions;
        this.balances = balances;
        this.hands = hands;
    }

    void give(DemoYear year) {
        int before = year.year() - 1;
        approved(
                year,
                draft(
                        year,
                        DecisionKind.ALLOCATION,
                        "2156/QĐ-UBND",
                        LocalDate.of(before, 12, 10),
                        PROVINCE,
                        "Giao dự toán ngân sách năm " + year.year(),
                        List.of(line("13", null, null, 8_400), line("14", null, null, 300))));
        approved(
                year,
                draft(
                        year,
                        DecisionKind.ALLOCATION,
                        "2157/QĐ-UBND",
                        LocalDate.of(before, 12, 10),
                        PROVINCE,
                        "Giao kinh phí không tự chủ theo nhiệm vụ năm " + year.year(),
                        List.of(
                                line("12", null, year.task("NV01"), 900),
                                line("12", null, year.task("NV02"), 1_100),
                                line("12", null, year.task("NV03"), 400),
                                line("12", null, year.task("NV04"), 240))));
        approved(year, split(year));
        approved(
                year,
                carried(draft(
                        year,
                        DecisionKind.CARRY_OVER,
                        "118/QĐ-STC",
                        year.day(2, 20),
                        "Sở Tài chính Lạng Sơn",
                        "Chuyển nguồn kinh phí tự chủ năm " + before + " sang",
                        carriedFrom(year, before))));
        approved(
                year,
                draft(
                        year,
                        DecisionKind.HOLD_BACK,
                        "45/TB-STC",
                        year.day(3, 10),
                        "Sở Tài chính Lạng Sơn",
                        "Giữ lại 10% tiết kiệm chi thường xuyên",
                        List.of(line("13", null, null, 100))));
        approved(
                year,
                draft(
                        year,
                        DecisionKind.SUPPLEMENT,
                        "612/QĐ-UBND",
                        year.day(4, 15),
                        PROVINCE,
                        "Bổ sung kinh phí hoạt động",
                        List.of(line("13", null, null, 600))));
        approved(
                year,
                draft(
                        year,
                        DecisionKind.ADJUSTMENT,
                        "1420/QĐ-UBND",
                        year.day(8, 20),
                        PROVINCE,
                        "Điều chỉnh giảm kinh phí chưa có nhu cầu",
                        List.of(line("13", null, null, -250))));
    }

    /** What is left of the self-managed money of the year before, or something, when nobody knows that year. */
    private List<DecisionDraft.Line> carriedFrom(DemoYear year, int before) {
        List<DecisionDraft.Line> rests =
                hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> balances.shares(ShareFilter.of(before))).stream()
                        .filter(share -> share.share().key().source().equals("13"))
                        .filter(share -> share.share().key().holderUnitId() == year.office())
                        .filter(share -> share.balance().free().amount() > 0)
                        .map(share -> line(
                                "13",
                                share.share().usingUnitId() == ShareRef.OWN
                                        ? null
                                        : share.share().usingUnitId(),
                                null,
                                share.balance().free()))
                        .toList();
        return rests.isEmpty() ? List.of(line("13", null, null, 120)) : rests;
    }

    /** At the end of January the rest of what was given for tasks lapses by law; what is self-managed goes on. */
    void lapse(DemoYear year) {
        List<DecisionDraft.Line> rests =
                hands
                        .as(year.accounts(), DemoHands.ACCOUNTANT, () -> balances.shares(ShareFilter.of(year.year())))
                        .stream()
                        .filter(share -> share.share().key().source().equals("12"))
                        .filter(share -> share.balance().free().amount() > 0)
                        .map(share -> line(
                                "12",
                                null,
                                share.share().taskId(),
                                share.balance().free()))
                        .toList();
        LocalDate day = PeriodSpan.YEAR.lastDay(year.year());
        if (!rests.isEmpty() && year.past(day)) {
            approved(
                    year,
                    new DecisionDraft(
                            DecisionKind.WITHDRAWAL,
                            year.year(),
                            year.office(),
                            null,
                            null,
                            null,
                            "Điều 64 Luật 83/2015/QH13",
                            day,
                            "Dự toán không được chuyển sang năm sau, hết thời gian chỉnh lý",
                            rests));
        }
    }

    /** One that the chief accountant has before him, and one for the account holder. */
    void waiting(DemoYear year) {
        LocalDate day = year.today().minusDays(3);
        LocalDate within = day.getYear() == year.year() ? day : year.today();
        DecisionDraft more = draft(
                year,
                DecisionKind.SUPPLEMENT,
                "2088/QĐ-UBND",
                within,
                PROVINCE,
                "Bổ sung kinh phí sửa chữa trụ sở",
                List.of(line("12", null, year.task("NV02"), 150)));
        made(year, split(year, "BTGDV", 60, "Bổ sung cho Ban Tuyên giáo và Dân vận"));
        checked(year, made(year, more));
    }

    private DecisionDraft split(DemoYear year) {
        List<DecisionDraft.Line> lines = new ArrayList<>();
        UNITS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(unit -> lines.add(line("13", year.cast().unit(unit.getKey()), null, unit.getValue())));
        return draft(
                year,
                DecisionKind.SPLIT,
                "01/PB-VPTU",
                year.day(1, 1),
                OFFICE,
                "Phân bổ cho các đơn vị sử dụng năm " + year.year(),
                lines);
    }

    private DecisionDraft split(DemoYear year, String unit, int millions, String summary) {
        return draft(
                year,
                DecisionKind.SPLIT,
                "09/PB-VPTU",
                year.today(),
                OFFICE,
                summary,
                List.of(line("13", year.cast().unit(unit), null, millions)));
    }

    private static DecisionDraft draft(
            DemoYear year,
            DecisionKind kind,
            @Nullable String number,
            LocalDate decided,
            @Nullable String issuer,
            String summary,
            List<DecisionDraft.Line> lines) {
        LocalDate first = year.day(1, 1);
        return new DecisionDraft(
                kind,
                year.year(),
                year.office(),
                number,
                decided,
                issuer,
                null,
                decided.isBefore(first) ? first : null,
                summary,
                lines);
    }

    private static DecisionDraft carried(DecisionDraft draft) {
        return draft.with(draft.lines().stream()
                .map(line -> new DecisionDraft.Line(
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme(),
                        line.usingUnitId(),
                        line.taskId(),
                        line.amount(),
                        "e",
                        false,
                        null,
                        null))
                .toList());
    }

    private static DecisionDraft.Line line(String source, @Nullable Long unit, @Nullable Long task, long millions) {
        return line(source, unit, task, Dong.of(millions * 1_000_000));
    }

    private static DecisionDraft.Line line(String source, @Nullable Long unit, @Nullable Long task, Dong amount) {
        return new DecisionDraft.Line(
                DemoYear.CHAPTER, DemoYear.SUBCATEGORY, source, null, unit, task, amount, null, false, null, null);
    }

    private void approved(DemoYear year, DecisionDraft draft) {
        LocalDate from = draft.countsFrom();
        if (from == null || !year.past(from)) {
            return;
        }
        long id = made(year, draft);
        checked(year, id);
        hands.as(year.accounts(), DemoHands.ACCOUNT_HOLDER, () -> Saves.id(decisions.approve(id, version(id))));
    }

    private long made(DemoYear year, DecisionDraft draft) {
        return hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(decisions.save(null, 0, draft)));
    }

    private void checked(DemoYear year, long id) {
        hands.as(year.accounts(), DemoHands.CHIEF_ACCOUNTANT, () -> Saves.id(decisions.check(id, version(id))));
    }

    private int version(long id) {
        return decisions.find(id).orElseThrow().version();
    }
}
