package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.line;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.Usage;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;

/** What a document must say before it is stored. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DecisionRulesTest {

    @Autowired
    private TestDecisions documents;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestOffice office;

    @Autowired
    private BudgetTasks tasks;

    @Autowired
    private List<Usage> usages;

    private static DecisionDraft.Line forTask(BudgetKey key, long dong, long task) {
        DecisionDraft.Line own = line(key, dong);
        return new DecisionDraft.Line(
                own.chapter(),
                own.subcategory(),
                own.source(),
                null,
                null,
                task,
                own.amount(),
                null,
                false,
                null,
                null);
    }

    private long task(int year, String source, boolean closed) {
        return saved(tasks.save(
                null, 0, new TaskDraft(year, office.code("NV"), "Nhiệm vụ thử", null, null, source, closed)));
    }

    private List<FieldError> wrong(DecisionDraft draft) {
        return refused(decisions.save(null, 0, draft));
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        assertThat(wrong(new DecisionDraft(null, null, null, null, null, null, null, null, " ", List.of())))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("kind", "year", "holderUnitId", "summary");
        BudgetKey key = documents.key();
        DecisionDraft bare = new DecisionDraft(
                DecisionKind.SUPPLEMENT,
                key.year(),
                key.holderUnitId(),
                null,
                null,
                null,
                null,
                null,
                "Thử",
                List.of());
        assertThat(wrong(bare))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("number", "decidedOn", "issuer", "lines");
    }

    @Test
    void aCodeThatDoesNotHoldOnTheDayIsRefusedAtItsLine() {
        BudgetKey key = documents.key();
        DecisionDraft.Line good = line(key, 1);
        DecisionDraft.Line bad =
                new DecisionDraft.Line("509", "351", "XX", null, null, null, Dong.of(1), null, false, null, null);
        DecisionDraft draft = documents.draft(DecisionKind.ALLOCATION, key, 1, good, bad);

        assertThat(wrong(draft))
                .containsExactly(FieldError.of(
                        "lines.1.source",
                        "budget.error.code-not-on-day",
                        CodeKind.SOURCE,
                        "XX",
                        VietnameseDates.numeric(LocalDate.of(key.year(), 1, 15))));
    }

    @Test
    void theSameDecisionIsEnteredOnce() {
        BudgetKey key = documents.key();
        DecisionDraft draft = documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 1));
        long first = documents.made(draft);
        assertThat(wrong(draft)).extracting(FieldError::code).containsExactly("budget.error.decision-twice");

        saved(decisions.cancel(first, documents.version(first), "Lập nhầm"));
        saved(decisions.save(null, 0, draft));
    }

    @Test
    void aLineLeftEmptyAtTheEndIsNoLine() {
        BudgetKey key = documents.key();
        DecisionDraft.Line full = line(key, 5);
        long id = saved(decisions.save(
                null, 0, documents.draft(DecisionKind.ALLOCATION, key, 1, full, full.next(), full.next())));
        assertThat(documents.find(id).lines()).hasSize(1);

        assertThat(wrong(documents.draft(DecisionKind.ALLOCATION, key, 2, full.next(), full)))
                .containsExactly(FieldError.of("lines.0.amount", "common.error.missing"));
    }

    @Test
    void aLineTypedTwiceIsRefused() {
        BudgetKey key = documents.key();
        assertThat(wrong(documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 5), line(key, 5))))
                .containsExactly(FieldError.of("lines.1.amount", "budget.error.decision-line-twice", 1));
    }

    @Test
    void aSplitNamesWhoReceivesIt() {
        BudgetKey key = documents.key();
        DecisionDraft draft =
                documents.draft(DecisionKind.SPLIT, key, 1, line(key, 5), line(key, 6, key.holderUnitId()));
        assertThat(wrong(draft))
                .extracting(FieldError::field)
                .containsExactly("lines.0.usingUnitId", "lines.1.usingUnitId");
    }

    @Test
    void whatIsCarriedOverHasAReasonAndAnAdvanceItsSubitem() {
        BudgetKey key = documents.key();
        DecisionDraft.Line advance =
                new DecisionDraft.Line("509", "351", "13", null, null, null, Dong.of(1), "d", true, null, null);
        assertThat(wrong(documents.draft(DecisionKind.CARRY_OVER, key, 1, line(key, 5), advance)))
                .extracting(FieldError::field)
                .containsExactly("lines.0.carryOverReason", "lines.1.subitem");
    }

    @Test
    void aTaskFitsYearAndSourceAndIsStillOpen() {
        BudgetKey key = documents.key();
        BudgetKey other = documents.keyOfAnotherYear();
        long wrongYear = task(other.year(), null, false);
        long wrongSource = task(key.year(), "12", false);
        DecisionDraft draft = documents.draft(
                DecisionKind.ALLOCATION, key, 1, forTask(key, 1, wrongYear), forTask(key, 2, wrongSource));
        assertThat(wrong(draft))
                .extracting(FieldError::code)
                .containsExactly("budget.error.decision-task-year", "budget.error.decision-task-source");

        long closed = task(other.year(), null, true);
        assertThat(wrong(documents.draft(DecisionKind.ALLOCATION, key, 1, forTask(key, 1, closed))))
                .extracting(FieldError::code)
                .contains("budget.error.decision-task-closed");
    }

    @Test
    void moneyForATaskStandsInItsOwnShare() {
        BudgetKey key = documents.key();
        long task = task(key.year(), "13", false);
        long id = documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, forTask(key, 9_000, task)));

        assertThat(documents.find(id).lines().getFirst().taskName()).endsWith(" Nhiệm vụ thử");
        assertThat(usages.stream().flatMap(usage -> usage.of("budget.task", task).stream()))
                .contains(new Usage.Use(Decisions.KIND, 1));
        assertThat(usages.stream().flatMap(usage -> usage.of("directory.unit", key.holderUnitId()).stream()))
                .contains(new Usage.Use(Decisions.KIND, 1));
    }
}
