package vn.vptu.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.SpendingRequests;

/** What the head of a department has asked for: one request at every stop of the way. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoRequests {

    private static final String HEAD = "truongphong";

    private final SpendingRequests requests;
    private final DemoHands hands;

    DemoRequests(SpendingRequests requests, DemoHands hands) {
        this.requests = requests;
        this.hands = hands;
    }

    void ask(DemoYear year) {
        RequestDraft blank = hands.as(year.accounts(), HEAD, requests::blank);
        RequestDraft printer = draft(year, blank, "Mua máy in, máy quét cho phòng", "Máy in, máy quét", 8_600_000);
        boolean there = hands.as(year.accounts(), HEAD, () -> requests.outlook(printer)).stream()
                .allMatch(known -> known.map(ShareOutlook::after)
                        .filter(left -> !left.isNegative())
                        .isPresent());
        if (!there) {
            return;
        }
        approve(year, check(year, take(year, asked(year, printer))));
        check(
                year,
                take(
                        year,
                        asked(
                                year,
                                draft(
                                        year,
                                        blank,
                                        "Tập huấn nghiệp vụ văn phòng cấp uỷ",
                                        "Tài liệu, nước uống",
                                        4_200_000))));
        asked(year, draft(year, blank, "Đi cơ sở nắm tình hình", "Công tác phí ba ngày", 2_750_000));
    }

    private static RequestDraft draft(DemoYear year, RequestDraft blank, String summary, String content, long dong) {
        LocalDate soon = year.today().plusDays(14);
        RequestDraft.Line share = blank.lines().getFirst();
        return new RequestDraft(
                year.year(),
                blank.holderUnitId(),
                blank.unitId(),
                null,
                summary,
                "Theo chương trình công tác năm " + year.year(),
                soon.getYear() == year.year() ? soon : year.today(),
                List.of(new RequestDraft.Line(
                        share.chapter(),
                        share.subcategory(),
                        share.source(),
                        share.programme(),
                        share.usingUnitId(),
                        null,
                        null,
                        Dong.of(dong),
                        content)));
    }

    private long asked(DemoYear year, RequestDraft draft) {
        return hands.as(year.accounts(), HEAD, () -> Saves.id(requests.save(null, 0, draft)));
    }

    private long take(DemoYear year, long id) {
        return hands.as(
                year.accounts(),
                DemoHands.ACCOUNTANT,
                () -> requests.find(id)
                        .map(found -> Saves.id(
                                requests.take(id, found.version(), found.draft().lines())))
                        .orElseThrow());
    }

    private long check(DemoYear year, long id) {
        return hands.as(year.accounts(), DemoHands.CHIEF_ACCOUNTANT, () -> Saves.id(requests.check(id, version(id))));
    }

    private void approve(DemoYear year, long id) {
        hands.as(year.accounts(), DemoHands.ACCOUNT_HOLDER, () -> Saves.id(requests.approve(id, version(id))));
    }

    private int version(long id) {
        return requests.find(id).orElseThrow().version();
    }
}
