package vn.vptu.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.SettlementDraft;

/** Money advanced to people of the office: settled, partly settled, overdue, and one that waits to be checked. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoAdvances {

    private final PersonAdvances advances;
    private final DemoHands hands;

    DemoAdvances(PersonAdvances advances, DemoHands hands) {
        this.advances = advances;
        this.hands = hands;
    }

    /** What was paid out, as far before today as is said; in January there is little of it. */
    void pay(DemoYear year) {
        Long settled = paid(year, 1, "truongphong", 150, "Hội nghị tập huấn công tác Đảng", 15_000_000);
        settle(year, settled, 130, 14_350_000, 650_000);
        Long half = paid(year, 2, "nhanvien", 75, "Công tác phí đoàn khảo sát cơ sở", 8_000_000);
        settle(year, half, 50, 5_200_000, 0);
        paid(year, 3, "quantri", 38, "Mua vật tư sửa chữa nhỏ", 6_500_000);
        Long more = paid(year, 4, "thuky", 20, "In tài liệu kỳ họp", 4_000_000);
        settle(year, more, 5, 4_380_000, 0);
        paid(year, 5, "truongphong", 9, "Công tác phí dự hội nghị tại Hà Nội", 9_600_000);
    }

    /** What waits on somebody's desk today. */
    void waiting(DemoYear year) {
        made(year, draft(year, 6, "thuky", year.today(), "Tiếp khách đoàn công tác tỉnh bạn", 5_000_000));
    }

    private PersonAdvanceDraft draft(
            DemoYear year, int number, String person, LocalDate asked, String purpose, long dong) {
        return new PersonAdvanceDraft(
                "%02d/TU".formatted(number),
                asked,
                year.cast().person(person),
                purpose,
                null,
                Dong.of(dong),
                "Quỹ tiền mặt của Văn phòng",
                null,
                null);
    }

    private long made(DemoYear year, PersonAdvanceDraft draft) {
        return hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(advances.save(null, 0, draft)));
    }

    private @Nullable Long paid(DemoYear year, int number, String person, int daysAgo, String purpose, long dong) {
        LocalDate asked = year.today().minusDays(daysAgo);
        if (asked.getYear() != year.year()) {
            return null;
        }
        long id = made(year, draft(year, number, person, asked, purpose, dong));
        hands.as(year.accounts(), DemoHands.CHIEF_ACCOUNTANT, () -> Saves.id(advances.check(id, version(id))));
        hands.as(year.accounts(), DemoHands.ACCOUNT_HOLDER, () -> Saves.id(advances.approve(id, version(id))));
        hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(advances.payOut(id, version(id), asked)));
        return id;
    }

    private void settle(DemoYear year, @Nullable Long id, int daysAgo, long spent, long givenBack) {
        if (id == null) {
            return;
        }
        SettlementDraft draft = new SettlementDraft(
                year.today().minusDays(daysAgo),
                Dong.of(spent),
                givenBack == 0 ? null : Dong.of(givenBack),
                null,
                "TT" + id,
                null);
        hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(advances.settle(id, version(id), draft)));
    }

    private int version(long id) {
        return advances.find(id).orElseThrow().version();
    }
}
