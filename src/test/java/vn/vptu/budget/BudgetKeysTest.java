package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** What a key's page says is what its entries say, by whatever it is cut. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class BudgetKeysTest {

    @Autowired
    private BudgetKeys keys;

    @Autowired
    private Balances balances;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    private KeySheet sheet(BudgetKey key, AsOf asOf) {
        return keys.find(keys.id(key).orElseThrow(), asOf).orElseThrow();
    }

    private static Posting draw(ShareRef share, EntryKind kind, long dong, int month, String subitem) {
        return Posting.of(
                        1, share, kind, Dong.of(dong), LocalDate.of(share.key().year(), month, 15))
                .subitem(subitem);
    }

    /** Two shares that were given, drawn from, settled, held back and reserved in several months. */
    private BudgetKey aYear(long unit) {
        ShareRef own = ledger.share(ledger.year());
        ShareRef other = new ShareRef(own.key(), unit, 0);
        ledger.grant(own, 10_000);
        ledger.grant(other, 4_000);
        ledger.posted(Posting.of(
                1,
                own,
                EntryKind.SUPPLEMENT,
                Dong.of(500),
                LocalDate.of(own.key().year(), 5, 3)));
        ledger.posted(Posting.of(
                1,
                own,
                EntryKind.HOLD_BACK,
                Dong.of(100),
                LocalDate.of(own.key().year(), 6, 3)));
        long advance = ledger.posted(draw(own, EntryKind.DRAW_ADVANCE, 700, 2, "6699"));
        ledger.posted(draw(own, EntryKind.SETTLEMENT, 300, 7, "6699")
                .settledOn("6651")
                .settling(advance));
        ledger.posted(draw(other, EntryKind.DRAW_ACTUAL, 250, 4, "6551"));
        ledger.posted(draw(own, EntryKind.DRAW_ACTUAL, 120, 8, "6551"));
        ledger.reserved(own, ReservationKind.COMMITMENT, 40);
        ledger.reserved(other, ReservationKind.REQUEST, 30);
        return own.key();
    }

    @Test
    void everyPeriodEverySpanAndEveryDayAreWhatTheFormsSay() {
        BudgetKey key = aYear(office.unit("Phòng có phần"));
        KeySheet year = sheet(key, AsOf.NOW);

        assertThat(year.whole()).isEqualTo(balances.ofKey(key, PeriodSpan.YEAR).orElseThrow());
        assertThat(year.whole().end()).isEqualTo(balances.today(key).orElseThrow());
        for (int from = 1; from <= PeriodSpan.AFTER_YEAR; from++) {
            for (int to = from; to <= PeriodSpan.AFTER_YEAR; to += 4) {
                PeriodSpan span = new PeriodSpan(from, to);
                KeySheet cut = sheet(key, new AsOf(span, null));
                Measures form = balances.ofKey(key, span).orElseThrow();
                assertThat(cut.whole()).as(span.toString()).isEqualTo(form);
                assertThat(year.over(span).usedInPeriod()).isEqualTo(form.usedInPeriod());
                assertThat(year.over(span).grantedInPeriod()).isEqualTo(form.grantedInPeriod());
                assertThat(year.over(span).end().remaining())
                        .isEqualTo(form.end().remaining());
                List<SubitemMeasures> subitems = keys.subitems(key, new AsOf(span, null));
                assertThat(Dong.sum(subitems.stream()
                                .map(SubitemMeasures::usedInPeriod)
                                .toList()))
                        .isEqualTo(form.usedInPeriod());
            }
        }
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(key.year(), month, 15);
            assertThat(sheet(key, new AsOf(PeriodSpan.YEAR, day)).whole())
                    .isEqualTo(balances.ofKey(key, day).orElseThrow());
        }
    }

    @Test
    void theWholeIsTheSumOfTheSharesAndWhatIsSetAsideIsToldApart() {
        BudgetKey key = aYear(office.unit("Phòng có phần nữa"));
        KeySheet sheet = sheet(key, AsOf.NOW);

        assertThat(sheet.shares()).hasSize(2);
        assertThat(sheet.shares().getFirst().share().usingUnitId()).isEqualTo(ShareRef.OWN);
        assertThat(sheet.setAside()).isEqualTo(new SetAside(Dong.of(30), Dong.of(40), Dong.ZERO));
        assertThat(sheet.whole().end().reserved()).isEqualTo(sheet.setAside().total());
        assertThat(sheet.whole().end().free()).isEqualTo(Dong.of(14_500 - 700 - 250 - 120 - 100 - 70));
        assertThat(keys.shares(new KeyFilter(key.year(), null, null, EntryFilter.Codes.ALL, null, null, "")))
                .extracting(row -> row.balance().free().amount())
                .containsExactly(
                        sheet.shares().get(0).measures().end().free().amount(),
                        sheet.shares().get(1).measures().end().free().amount());
        assertThat(keys.subitems(key, AsOf.NOW))
                .extracting(
                        SubitemMeasures::subitem,
                        row -> row.advance().amount(),
                        row -> row.actual().amount())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("6551", 0L, 370L),
                        org.assertj.core.groups.Tuple.tuple("6651", 0L, 300L),
                        org.assertj.core.groups.Tuple.tuple("6699", 400L, 0L));
        assertThat(keys.subitems(key, new AsOf(PeriodSpan.YEAR, LocalDate.of(key.year(), 3, 1))))
                .extracting(SubitemMeasures::subitem)
                .containsExactly("6699");
    }

    /** The Treasury's date decides: until then the draw is pending and cannot be spent a second time. */
    @Test
    void whatWasSentOnTheLastDayOfAQuarterAndRecordedOnTheNextIsUsedInTheNext() {
        ShareRef share = documents.given(1_000_000);
        BudgetKey key = share.key();
        LocalDate last = TestVouchers.day(share, 6, 30);
        VoucherDraft draft =
                vouchers.draft(VoucherKind.DRAW_ACTUAL, key, last, TestVouchers.line(share, "6551", 300_000));
        long id = vouchers.sent(draft);
        assertThat(vouchers.record(id, last.plusDays(1))).isInstanceOf(vn.vptu.base.SaveResult.Saved.class);

        KeySheet endOfQuarter = sheet(key, new AsOf(PeriodSpan.quarter(2), last));
        assertThat(endOfQuarter.whole().usedInPeriod()).isEqualTo(Dong.ZERO);
        assertThat(endOfQuarter.setAside().pending()).isEqualTo(Dong.of(300_000));
        assertThat(endOfQuarter.whole().end().free()).isEqualTo(Dong.of(700_000));
        assertThat(endOfQuarter.whole().end().remaining()).isEqualTo(Dong.of(1_000_000));

        KeySheet nextDay = sheet(key, new AsOf(PeriodSpan.quarter(3), last.plusDays(1)));
        assertThat(nextDay.whole().usedInPeriod()).isEqualTo(Dong.of(300_000));
        assertThat(nextDay.setAside()).isEqualTo(SetAside.NOTHING);
        assertThat(nextDay.whole().end().free()).isEqualTo(Dong.of(700_000));

        AsOf before = new AsOf(PeriodSpan.YEAR, last);
        assertThat(keys.reservations(key, before)).singleElement().satisfies(row -> {
            assertThat(row.rest()).isEqualTo(Dong.of(300_000));
            assertThat(row.documentNumber()).isEqualTo(draft.number());
        });
        assertThat(keys.reservations(key, AsOf.NOW)).singleElement().satisfies(row -> {
            assertThat(row.open()).isFalse();
            assertThat(row.taken()).isEqualTo(Dong.of(300_000));
        });
    }

    @Test
    void aHeadOfDepartmentSeesTheSharesOfHisUnitsAndNoMoreOfTheKey() {
        long unit = office.unit("Phòng chỉ thấy phần mình");
        BudgetKey key = aYear(unit);
        long id = keys.id(key).orElseThrow();
        ShareRef others = ledger.share(key.year());
        ledger.grant(others, 7);
        long hidden = keys.id(others.key()).orElseThrow();

        SecurityContextHolder.getContext()
                .setAuthentication(
                        accounts.person(office.person("Trưởng phòng có phần"), List.of(unit), Roles.DEPARTMENT_HEAD));

        KeySheet sheet = keys.find(id, AsOf.NOW).orElseThrow();
        assertThat(sheet.shares())
                .extracting(share -> share.share().usingUnitId())
                .containsExactly(unit);
        assertThat(sheet.whole().end().usable()).isEqualTo(Dong.of(4_000));
        assertThat(sheet.over(PeriodSpan.YEAR).usedInPeriod()).isEqualTo(Dong.of(250));
        assertThat(keys.subitems(key, AsOf.NOW))
                .extracting(SubitemMeasures::subitem)
                .containsExactly("6551");
        assertThat(keys.reservations(key, AsOf.NOW))
                .extracting(KeyReservation::kind)
                .containsExactly(ReservationKind.REQUEST);
        assertThat(keys.find(hidden, AsOf.NOW)).isEmpty();
        assertThat(keys.subitems(others.key(), AsOf.NOW)).isEmpty();
        assertThat(keys.shares(new KeyFilter(key.year(), null, null, EntryFilter.Codes.ALL, null, null, "")))
                .extracting(row -> row.share().usingUnitId())
                .containsExactly(unit);
    }

    @Test
    void theListIsNarrowedByUnitsCodesTextAndHowLittleIsLeft() {
        long unit = office.unit("Phòng Sắp Hết Tiền");
        BudgetKey key = ledger.key(ledger.year());
        ShareRef plenty = ShareRef.own(key);
        ShareRef little = new ShareRef(key, unit, 0);
        ledger.grant(plenty, 1000);
        ledger.grant(little, 1000);
        ledger.posted(ledger.expense(little, 901));

        assertThat(found(key, null, null, null, "")).containsExactly(plenty, little);
        assertThat(found(key, null, null, 10, "")).containsExactly(little);
        assertThat(found(key, null, null, 9, "")).isEmpty();
        assertThat(found(key, unit, null, null, "")).containsExactly(little);
        assertThat(found(key, key.holderUnitId(), null, null, "")).containsExactly(plenty);
        assertThat(found(key, null, null, null, "sap het 351")).containsExactly(little);
        assertThat(found(key, null, "999", null, "")).isEmpty();
        assertThat(found(key, null, "13", null, "khong co")).isEmpty();
    }

    private List<ShareRef> found(BudgetKey key, Long unit, String source, Integer below, String text) {
        KeyFilter filter = new KeyFilter(
                key.year(), null, unit, new EntryFilter.Codes(null, null, source, null), null, below, text);
        assertThat(KeyFilter.from(
                        name -> java.util.Optional.ofNullable(filter.toQuery().get(name))
                                .map(List::getFirst)))
                .isEqualTo(filter);
        return keys.shares(filter).stream().map(KeyShare::share).toList();
    }

    @Test
    @AsUser({Roles.STAFF, Roles.SECRETARY, Roles.ADMIN, Roles.ASSET_MANAGER})
    void nobodyElseSeesAnything() {
        assertThatThrownBy(() -> keys.shares(KeyFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keys.find(1, AsOf.NOW)).isInstanceOf(AccessDeniedException.class);
    }
}
