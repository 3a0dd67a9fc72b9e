package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.ledger.Paper;
import vn.vptu.budget.internal.ledger.PostResult;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestBudget;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;

/** Entries are found by whatever is written in them, by those whose money it is. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class LedgerEntriesTest {

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private Balances balances;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestBudget budget;

    @Autowired
    private BudgetRemovals removals;

    @Autowired
    private TestAccounts accounts;

    private static EntryFilter read(int year, String name, Object value) {
        Map<String, String> query = Map.of("year", Integer.toString(year), name, value.toString());
        EntryFilter filter = EntryFilter.from(key -> Optional.ofNullable(query.get(key)));
        assertThat(EntryFilter.from(
                        key -> Optional.ofNullable(filter.toQuery().get(key)).map(List::getFirst)))
                .isEqualTo(filter);
        return filter;
    }

    private List<Long> found(int year, String name, Object value) {
        EntryFilter filter = read(year, name, value);
        List<Long> ids = entries.page(filter, Pageable.unpaged()).stream()
                .map(EntryRow::id)
                .toList();
        assertThat(entries.count(filter)).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void eachFilterFindsItsEntries() {
        int year = ledger.year();
        ShareRef share = ledger.share(year);
        ShareRef task = new ShareRef(share.key(), 7, 3);
        long grant = ledger.grant(share, 1000);
        Paper paper = Paper.of("budget.test", share.key().holderUnitId(), "15/UNC", LocalDate.of(year, 5, 2));
        long expense = ((PostResult.Posted) ledger.post(
                        paper,
                        Posting.of(1, share, EntryKind.DRAW_ACTUAL, Dong.of(10), LocalDate.of(year, 5, 3))
                                .subitem("6551")
                                .because("Giấy in 100% trắng")))
                .ids()
                .getFirst();
        long other = ledger.grant(task, 5);

        assertThat(found(year, "kind", EntryKind.DRAW_ACTUAL)).containsExactly(expense);
        assertThat(found(year, "from-period", 2)).containsExactly(expense);
        assertThat(found(year, "to-period", 1)).containsExactly(other, grant);
        assertThat(found(year, "from", LocalDate.of(year, 5, 3))).containsExactly(expense);
        assertThat(found(year, "to", LocalDate.of(year, 5, 2))).containsExactly(other, grant);
        assertThat(found(year, "holder", share.key().holderUnitId())).containsExactly(expense, other, grant);
        assertThat(found(year, "unit", 7)).containsExactly(other);
        assertThat(found(year, "task", 3)).containsExactly(other);
        assertThat(found(year, "chapter", "509")).hasSize(3);
        assertThat(found(year, "subcategory", "361")).isEmpty();
        assertThat(found(year, "source", "13")).hasSize(3);
        assertThat(found(year, "programme", "00001")).isEmpty();
        assertThat(found(year, "subitem", "65")).containsExactly(expense);
        assertThat(found(year, "subitem", "51")).isEmpty();
        assertThat(found(year, "number", "5/un")).containsExactly(expense);
        assertThat(found(year, "number", "%")).isEmpty();
        assertThat(found(year, "q", "giay 100%")).containsExactly(expense);
        assertThat(found(year, "kind", "NONSENSE")).hasSize(3);
        assertThat(entries.ofDocument("budget.test", paper.id()))
                .extracting(EntryRow::id)
                .containsExactly(expense);
        assertThat(entries.find(expense).orElseThrow().document().number()).isEqualTo("15/UNC");
        assertThat(entries.page(EntryFilter.ofYear(year), PageRequest.of(0, 2, Sort.by(Sort.Direction.DESC, "amount"))))
                .extracting(EntryRow::id)
                .containsExactly(grant, expense);
    }

    @Test
    void allOfThemAreReadOneBlockAfterTheOther() {
        int year = ledger.year();
        ShareRef share = ledger.share(year);
        ledger.grant(share, 1_000_000);
        LocalDate first = TestLedger.firstDay(share);
        for (int part = 0; part < 3; part++) {
            Posting[] many = new Posting[400];
            for (int i = 0; i < many.length; i++) {
                many[i] = Posting.of(i + 1, share, EntryKind.DRAW_ACTUAL, Dong.of(1), first.plusDays(i % 7))
                        .subitem("6551");
            }
            ledger.posted(many);
        }
        List<Long> ids = new ArrayList<>();
        entries.each(EntryFilter.ofYear(year), rows -> rows.forEach(row -> ids.add(row.id())));

        assertThat(ids)
                .isEqualTo(entries.page(EntryFilter.ofYear(year), Pageable.unpaged()).stream()
                        .map(EntryRow::id)
                        .toList());
        assertThat(ids).hasSize(1201);
    }

    @Test
    void aHeadOfDepartmentSeesWhatHisUnitsUse() {
        int year = ledger.year();
        long unit = office.unit("Phòng tự chi");
        long other = office.unit("Phòng khác");
        ShareRef holder = ledger.share(year);
        ShareRef share = new ShareRef(holder.key(), unit, 0);
        ledger.grant(new ShareRef(holder.key(), other, 0), 300);
        ledger.grant(holder, 1000);
        long given = ledger.grant(share, 200);
        long forUnit = ledger.posted(ledger.expense(holder, 40).usedBy(unit));
        long hidden = ledger.posted(ledger.expense(holder, 50));

        SecurityContextHolder.getContext()
                .setAuthentication(
                        accounts.person(office.person("Trưởng phòng tự chi"), List.of(unit), Roles.DEPARTMENT_HEAD));

        assertThat(entries.page(EntryFilter.ofYear(year), Pageable.unpaged()))
                .extracting(EntryRow::id)
                .containsExactly(forUnit, given);
        assertThat(entries.count(EntryFilter.ofYear(year))).isEqualTo(2);
        assertThat(entries.find(hidden)).isEmpty();
        assertThat(entries.find(forUnit)).isPresent();
        assertThat(balances.shares(ShareFilter.of(year)))
                .extracting(ShareBalance::share)
                .containsExactly(share);
        assertThat(balances.today(holder)).isEmpty();
        assertThat(balances.ofKey(holder.key(), PeriodSpan.YEAR)
                        .orElseThrow()
                        .end()
                        .granted())
                .isEqualTo(Dong.of(200));
    }

    @Test
    void whatMoneyWasGivenOrSpentByIsNeverDeleted() {
        String source = budget.unused(CodeKind.SOURCE);
        long code = budget.code(CodeKind.SOURCE, source, "TC", TestBudget.START);
        String subitem = budget.unused(CodeKind.SUBITEM);
        long spentOn = budget.code(CodeKind.SUBITEM, subitem, "6550", TestBudget.START);
        long unit = office.unit("Phòng giữ dự toán");
        assertThat(removals.uses("budget.source", code)).isEmpty();

        ShareRef share = ShareRef.own(new BudgetKey(ledger.year(), unit, "509", "351", source, BudgetKey.NO_PROGRAMME));
        ledger.grant(share, 10);
        ledger.posted(ledger.expense(share, 10).subitem(subitem));

        assertThat(removals.uses("budget.source", code)).containsExactly(new Usage.Use("budget.posting", 2));
        assertThat(removals.uses("budget.code", spentOn)).containsExactly(new Usage.Use("budget.posting", 1));
        assertThat(removals.uses("directory.unit", unit)).contains(new Usage.Use("budget.posting", 3));
        assertThat(removals.remove("budget.source", code, "Nhập nhầm"))
                .isEqualTo(SaveResult.Refused.of("id", "budget.error.in-use"));
    }

    @Test
    @AsUser({Roles.STAFF, Roles.SECRETARY, Roles.ADMIN, Roles.ASSET_MANAGER})
    void nobodyElseSeesAnything() {
        assertThatThrownBy(() -> entries.count(EntryFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> balances.shares(ShareFilter.of(2026))).isInstanceOf(AccessDeniedException.class);
    }
}
