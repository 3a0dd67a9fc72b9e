package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;

/** What an overdue advance means for the next one, and how old what is left is. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class OverdueAdvancesTest {

    @Autowired
    private PersonAdvances service;

    @Autowired
    private AdvanceRules rules;

    @Autowired
    private TestAdvances advances;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestOffice office;

    @AfterEach
    void asTheOfficeHadIt() {
        advances.rule(SecondAdvance.BLOCK);
    }

    @Test
    void aSecondAdvanceIsBlockedAndTheSentenceSaysWhy() {
        long person = office.person("Nguyễn Văn Chậm");
        PersonAdvanceDraft first = advances.draft(person, 5_000_000, 20, 3);
        long id = advances.paid(first);
        saved(advances.settle(id, advances.spent(1_000_000)));
        FieldError error = refused(service.save(null, 0, advances.draft(person, 1_000, 0, -5)))
                .getFirst();
        assertThat(error.field()).isEqualTo("personId");
        assertThat(error.code()).isEqualTo("budget.error.advance-overdue");
        assertThat(error.args())
                .containsExactly(
                        "Nguyễn Văn Chậm",
                        first.number(),
                        "4.000.000",
                        VietnameseDates.numeric(advances.today().minusDays(3)),
                        "3");

        saved(advances.settle(id, advances.spent(4_000_000)));
        saved(service.save(null, 0, advances.draft(person, 1_000, 0, -5)));
    }

    @Test
    void onTheDueDateItselfNothingIsOverdue() {
        long person = office.person("Người Đúng Hạn");
        advances.paid(advances.draft(person, 1_000, 20, 0));
        saved(service.save(null, 0, advances.draft(person, 1_000, 0, -5)));
    }

    @Test
    void whatBecameOverdueMeanwhileKeepsTheRequestFromBeingSignedAndPaid() {
        long person = office.person("Người Quá Hạn Sau");
        long made = advances.made(advances.draft(person, 1_000, 0, -5));
        long approved = advances.approved(advances.draft(person, 1_000, 0, -5));
        advances.rule(SecondAdvance.OFF);
        advances.paid(advances.draft(person, 1_000, 20, 3));
        advances.rule(SecondAdvance.BLOCK);
        assertThat(refused(advances.check(made)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.advance-overdue");
        assertThat(refused(advances.payOut(approved, advances.today())))
                .extracting(FieldError::code)
                .containsExactly("budget.error.advance-overdue");
    }

    @Test
    void aWarningIsSaidAndDoesNotBlock() {
        advances.rule(SecondAdvance.WARN);
        long person = office.person("Người Được Nhắc");
        PersonAdvanceDraft first = advances.draft(person, 700_000, 40, 35);
        advances.paid(first);
        assertThat(service.warning(person, null)).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(first.number());
            assertThat(found.outstanding()).isEqualTo(Dong.of(700_000));
            assertThat(found.days()).isEqualTo(35);
        });
        long second = advances.made(advances.draft(person, 1_000, 0, -5));
        assertThat(advances.find(second).overdue()).isNotNull();
        saved(advances.check(second));
        saved(advances.approve(second));
    }

    @Test
    void switchedOffNothingIsSaid() {
        advances.rule(SecondAdvance.OFF);
        long person = office.person("Người Không Ai Nhắc");
        advances.paid(advances.draft(person, 1_000, 40, 35));
        assertThat(service.warning(person, null)).isEmpty();
        assertThat(advances.find(advances.made(advances.draft(person, 1_000, 0, -5)))
                        .overdue())
                .isNull();
    }

    @Test
    void aRuleNeverChangesWhatWasDecidedBefore() {
        assertThat(refused(as(
                        documents.checker(),
                        () -> rules.save(new AdvanceRuleDraft(advances.today().minusDays(1), 0, null, null)))))
                .extracting(FieldError::field)
                .containsExactly("dueDays", "secondAdvance", "validFrom");
        saved(as(
                documents.checker(),
                () -> rules.save(
                        new AdvanceRuleDraft(advances.today().plusYears(5), 15, SecondAdvance.WARN, "Quy chế mới"))));
        assertThat(rules.on(advances.today()).dueDays()).isEqualTo(30);
        assertThat(rules.on(advances.today().plusYears(5)).dueDays()).isEqualTo(15);
        assertThat(rules.on(advances.today().minusYears(90)).secondAdvance()).isEqualTo(SecondAdvance.BLOCK);
    }

    @Test
    void whatIsLeftIsSummedByAge() {
        String purpose = office.code("Mục đích riêng ");
        long[] dueAgo = {0, 1, 30, 31, 60, 61, 90, 91};
        for (long days : dueAgo) {
            PersonAdvanceDraft typed = advances.draft(office.person("Người Tuổi Nợ"), 1_000 + days, 100, (int) days);
            long id = advances.paid(new PersonAdvanceDraft(
                    typed.number(),
                    typed.askedOn(),
                    typed.personId(),
                    purpose,
                    null,
                    typed.amount(),
                    null,
                    null,
                    typed.dueOn()));
            saved(advances.settle(id, advances.spent(1_000 - 1)));
        }
        PersonAdvanceFilter mine = PersonAdvanceFilter.of(purpose);
        assertThat(service.sums(mine))
                .containsExactly(
                        new AdvanceSum(AdvanceAge.NOT_DUE, 1, Dong.of(1)),
                        new AdvanceSum(AdvanceAge.TO_30, 2, Dong.of(33)),
                        new AdvanceSum(AdvanceAge.TO_60, 2, Dong.of(93)),
                        new AdvanceSum(AdvanceAge.TO_90, 2, Dong.of(153)),
                        new AdvanceSum(AdvanceAge.OVER_90, 1, Dong.of(92)));
        assertThat(service.count(new PersonAdvanceFilter(purpose, null, null, null, null, true)))
                .isEqualTo(7);
        assertThat(service.page(
                        new PersonAdvanceFilter(purpose, null, null, null, AdvanceAge.TO_60, false),
                        Pageable.unpaged()))
                .extracting(PersonAdvanceRow::daysLate)
                .containsExactlyInAnyOrder(31L, 60L);
    }

    @Test
    void whatIsOwedToThePersonIsNotOverdue() {
        long person = office.person("Người Chi Quá");
        PersonAdvanceDraft draft = advances.draft(person, 1_000, 50, 40);
        long id = advances.paid(draft);
        saved(advances.settle(id, advances.spent(1_500)));
        assertThat(advances.find(id).age()).isNull();
        assertThat(service.count(new PersonAdvanceFilter(draft.number(), null, null, null, null, true)))
                .isZero();
        assertThat(List.copyOf(service.page(PersonAdvanceFilter.of(draft.number()), Pageable.unpaged())))
                .singleElement()
                .satisfies(row -> assertThat(row.daysLate()).isNull());
    }
}
