package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** Advances to persons: three people, settlements to the last đồng, and who sees which. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class PersonAdvancesTest {

    @Autowired
    private PersonAdvances service;

    @Autowired
    private TestAdvances advances;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private JdbcClient jdbc;

    private static List<String> codes(SaveResult result) {
        return refused(result).stream().map(FieldError::code).toList();
    }

    private static List<String> fields(SaveResult result) {
        return refused(result).stream().map(FieldError::field).toList();
    }

    private List<PersonAdvanceRow> rows(String number) {
        return service.page(PersonAdvanceFilter.of(number), Pageable.unpaged());
    }

    private AdvanceBalance money(long id) {
        return advances.find(id).money();
    }

    @Test
    void anAdvanceIsSettledInPartsAndClosedByTheLastOne() {
        long id = advances.paid(advances.draft(5_000_000));
        saved(advances.settle(id, advances.spent(3_200_000)));
        assertThat(money(id).outstanding()).isEqualTo(Dong.of(1_800_000));
        assertThat(advances.find(id).stage()).isEqualTo(AdvanceState.PAID);

        saved(advances.settle(id, advances.settlement(1_500_000, 300_000, 0)));
        assertThat(money(id).balance()).isEqualTo(Dong.ZERO);
        assertThat(advances.find(id).stage()).isEqualTo(AdvanceState.CLOSED);
        assertThat(codes(advances.settle(id, advances.spent(1)))).containsExactly("budget.error.advance-step");
    }

    @Test
    void whatWasSpentBeyondTheAdvanceIsPaidToThePerson() {
        long id = advances.paid(advances.draft(1_000_000));
        saved(advances.settle(id, advances.spent(1_250_000)));
        assertThat(money(id).extraToPay()).isEqualTo(Dong.of(250_000));
        assertThat(money(id).outstanding()).isEqualTo(Dong.ZERO);
        assertThat(advances.find(id).stage()).isEqualTo(AdvanceState.PAID);

        assertThat(refused(advances.settle(id, advances.settlement(0, 0, 250_001))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("extraPaid");
                    assertThat(error.args()).containsExactly("250.001", "250.000");
                });
        saved(advances.settle(id, advances.settlement(0, 0, 250_000)));
        assertThat(advances.find(id).stage()).isEqualTo(AdvanceState.CLOSED);
    }

    @Test
    void nobodyGivesBackOneDongMoreThanIsLeft() {
        long id = advances.paid(advances.draft(1_000_000));
        assertThat(refused(advances.settle(id, advances.settlement(600_000, 400_001, 0))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("givenBack");
                    assertThat(error.args()).containsExactly("400.001", "400.000");
                });
        saved(advances.settle(id, advances.settlement(600_000, 400_000, 0)));
    }

    @Test
    void aSettlementIsTakenBackByOneThatNamesIt() {
        long id = advances.paid(advances.draft(1_000_000));
        saved(advances.settle(id, advances.spent(1_000_000)));
        AdvanceSettlement wrong = advances.find(id).settlements().getFirst();
        saved(advances.takeBack(id, wrong.id()));

        PersonAdvance now = advances.find(id);
        assertThat(now.stage()).isEqualTo(AdvanceState.PAID);
        assertThat(now.money().outstanding()).isEqualTo(Dong.of(1_000_000));
        assertThat(now.settlements()).hasSize(2);
        assertThat(now.settlements().getFirst().reversed()).isTrue();
        AdvanceSettlement back = now.settlements().getLast();
        assertThat(back.reversesId()).isEqualTo(wrong.id());
        assertThat(back.spent()).isEqualTo(Dong.of(-1_000_000));
        assertThat(codes(advances.takeBack(id, wrong.id()))).containsExactly("budget.error.advance-taken-back");
        assertThat(codes(advances.takeBack(id, back.id()))).containsExactly("budget.error.advance-taken-back");
    }

    @Test
    void whatWasSpentIsNotTakenBackWhileThePersonWasPaidForIt() {
        long id = advances.paid(advances.draft(1_000_000));
        saved(advances.settle(id, advances.spent(1_100_000)));
        saved(advances.settle(id, advances.settlement(0, 0, 100_000)));
        List<AdvanceSettlement> done = advances.find(id).settlements();
        assertThat(codes(advances.takeBack(id, done.getFirst().id())))
                .containsExactly("budget.error.advance-extra-first");

        saved(advances.takeBack(id, done.getLast().id()));
        saved(advances.takeBack(id, done.getFirst().id()));
        assertThat(money(id).outstanding()).isEqualTo(Dong.of(1_000_000));
    }

    @Test
    void theSumsAreThoseOfTheSettlements() {
        long id = advances.paid(advances.draft(9_000_000));
        saved(advances.settle(id, advances.settlement(1_000_000, 2_000_000, 0)));
        saved(advances.takeBack(id, advances.find(id).settlements().getFirst().id()));
        saved(advances.settle(id, advances.settlement(8_000_000, 500_000, 0)));
        PersonAdvance found = advances.find(id);
        AdvanceBalance sum = new AdvanceBalance(found.money().amount(), Dong.ZERO, Dong.ZERO, Dong.ZERO);
        for (AdvanceSettlement each : found.settlements()) {
            sum = sum.with(each);
        }
        assertThat(found.money()).isEqualTo(sum);
        assertThat(sum.outstanding()).isEqualTo(Dong.of(500_000));
    }

    @Test
    void settlementsAreNeitherChangedNorTakenOut() {
        long id = advances.paid(advances.draft(1_000_000));
        saved(advances.settle(id, advances.spent(1)));
        long settlement = advances.find(id).settlements().getFirst().id();
        assertThatThrownBy(() -> jdbc.sql("update budget_person_settlement set spent = 2 where id = ?")
                        .param(settlement)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added");
        assertThatThrownBy(() -> jdbc.sql("delete from budget_person_settlement where id = ?")
                        .param(settlement)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added");
    }

    @Test
    void badSettlementsSayWhatIsWrongAndLeaveNothingBehind() {
        long id = advances.paid(advances.draft(1_000_000));
        assertThat(codes(advances.settle(id, new SettlementDraft(advances.today(), null, null, null, "1", null))))
                .containsExactly("budget.error.advance-nothing");
        assertThat(fields(advances.settle(id, new SettlementDraft(null, Dong.of(-5), null, null, "", null))))
                .containsExactly("settledOn", "spent", "documentNumber");
        assertThat(codes(advances.settle(
                        id, new SettlementDraft(advances.today().plusDays(1), Dong.of(5), null, null, "1", null))))
                .containsExactly("budget.error.voucher-day-ahead");
        assertThat(codes(advances.settle(
                        id, new SettlementDraft(advances.today().minusDays(1), Dong.of(5), null, null, "1", null))))
                .containsExactly("budget.error.advance-settled-day");
        assertThat(advances.find(id).settlements()).isEmpty();
    }

    @Test
    void makerCheckerAndApproverAreThreeDifferentPeople() {
        Authentication all = accounts.person(
                office.person("Người Ba Vai"), List.of(), Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        long id = saved(as(all, () -> service.save(null, 0, advances.draft(1_000))));
        assertThat(codes(as(all, () -> service.check(id, advances.version(id)))))
                .containsExactly("budget.error.advance-own");
        saved(advances.check(id));
        assertThat(codes(as(all, () -> service.approve(id, advances.version(id)))))
                .containsExactly("budget.error.advance-own");

        Authentication both = accounts.person(
                office.person("Người Hai Vai"), List.of(), Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        long other = advances.made(advances.draft(1_000));
        saved(as(both, () -> service.check(other, advances.version(other))));
        assertThat(codes(as(both, () -> service.approve(other, advances.version(other)))))
                .containsExactly("budget.error.advance-checked-own");
    }

    @Test
    void whoeverGetsTheMoneyNeitherChecksNorApprovesIt() {
        long person = office.person("Chánh Văn Phòng Đi Công Tác");
        Authentication self = accounts.person(person, List.of(), Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        long id = advances.made(advances.draft(person, 1_000_000, 0, -10));
        assertThat(codes(as(self, () -> service.check(id, advances.version(id)))))
                .containsExactly("budget.error.advance-payee");
        saved(advances.check(id));
        assertThat(codes(as(self, () -> service.approve(id, advances.version(id)))))
                .containsExactly("budget.error.advance-payee");
        saved(advances.approve(id));
    }

    @Test
    void theDueDateFollowsFromTheRuleWhenNothingIsSaid() {
        PersonAdvanceDraft typed = advances.draft(1_000);
        PersonAdvanceDraft open = new PersonAdvanceDraft(
                typed.number(),
                typed.askedOn(),
                typed.personId(),
                "Mua vật tư",
                null,
                typed.amount(),
                null,
                null,
                null);
        long id = advances.made(open);
        assertThat(advances.find(id).draft().dueOn()).isEqualTo(advances.today().plusDays(30));
    }

    @Test
    void badRequestsAreRefusedAtTheirFields() {
        PersonAdvanceDraft bad = new PersonAdvanceDraft("", null, null, "", null, Dong.of(-1), null, null, null);
        assertThat(fields(service.save(null, 0, bad)))
                .containsExactly("number", "askedOn", "personId", "purpose", "amount");

        PersonAdvanceDraft good = advances.draft(1_000);
        advances.made(good);
        assertThat(codes(service.save(null, 0, good))).containsExactly("budget.error.advance-twice");

        PersonAdvanceDraft early = advances.draft(office.person("Người Hẹn Sớm"), 1_000, 0, 1);
        assertThat(codes(service.save(null, 0, early))).containsExactly("budget.error.advance-due");

        long drawn = vouchers.made(vouchers.draw(documents.given(1_000), 10));
        PersonAdvanceDraft typed = advances.draft(1_000);
        PersonAdvanceDraft from = new PersonAdvanceDraft(
                typed.number(),
                typed.askedOn(),
                typed.personId(),
                typed.purpose(),
                null,
                typed.amount(),
                null,
                drawn,
                typed.dueOn());
        assertThat(codes(service.save(null, 0, from))).containsExactly("budget.error.advance-voucher");
    }

    @Test
    void whatWasPaidOutIsNeitherWrittenInNorGivenUp() {
        PersonAdvanceDraft draft = advances.draft(1_000);
        long id = advances.paid(draft);
        assertThat(codes(service.save(id, advances.version(id), draft)))
                .containsExactly("budget.error.advance-not-editable");
        assertThat(codes(service.cancel(id, advances.version(id), "Không cần")))
                .containsExactly("budget.error.advance-step");
        assertThat(service.payOut(id, advances.version(id) - 1, advances.today()))
                .isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void peopleSeeTheirOwnAndHeadsTheApprovedOnesOfTheirUnits() {
        long person = office.person("Người Có Tạm Ứng");
        PersonAdvanceDraft draft = advances.draft(person, 1_000, 0, -5);
        long id = advances.made(draft);
        Authentication self = accounts.person(person, List.of(), Roles.STAFF);
        Authentication stranger = accounts.person(office.person("Người Lạ"), List.of(), Roles.STAFF);
        assertThat(as(self, () -> rows(draft.number()))).hasSize(1);
        assertThat(as(self, () -> service.find(id))).isPresent();
        assertThat(as(stranger, () -> rows(draft.number()))).isEmpty();
        assertThat(as(stranger, () -> service.find(id))).isEmpty();
        assertThat(as(stranger, () -> service.sums(PersonAdvanceFilter.of(draft.number()))))
                .allMatch(sum -> sum.count() == 0);
        assertThatThrownBy(() -> as(self, () -> service.payOut(id, 0, advances.today())))
                .isInstanceOf(AccessDeniedException.class);

        long unit = office.unit(office.code("Phòng Có Người "));
        jdbc.sql("update budget_person_advance set unit_id = ? where id = ?")
                .params(unit, id)
                .update();
        Authentication head = accounts.person(office.person("Trưởng Phòng"), List.of(unit), Roles.DEPARTMENT_HEAD);
        assertThat(as(head, () -> service.find(id))).isEmpty();
        saved(advances.check(id));
        saved(advances.approve(id));
        assertThat(as(head, () -> rows(draft.number()))).hasSize(1);
        assertThat(as(head, () -> service.find(id))).isPresent();
    }

    @Test
    void whoeverGetsTheMoneyHasNothingWaitingForHim() {
        long person = office.person("Kế Toán Trưởng Tạm Ứng");
        PersonAdvanceDraft draft = advances.draft(person, 1_000, 0, -5);
        advances.made(draft);
        Authentication self = accounts.person(person, List.of(), Roles.CHIEF_ACCOUNTANT);
        assertThat(as(documents.checker(), () -> waiting(draft))).hasSize(1);
        assertThat(as(self, () -> waiting(draft))).isEmpty();
    }

    @Autowired
    private BudgetApprovals approvals;

    private List<WaitingDocument> waiting(PersonAdvanceDraft draft) {
        return approvals.mine(draft.number());
    }
}
