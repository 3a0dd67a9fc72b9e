package vn.vptu.budget.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.FiscalYearDraft;
import vn.vptu.budget.MappingDraft;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.TaskDraft;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.budget.TreasuryDraft;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.PeriodPicture;
import vn.vptu.budget.internal.ledger.PeriodStore;
import vn.vptu.budget.internal.ledger.PostingPicture;
import vn.vptu.budget.internal.ledger.ReservationPicture;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.budget.internal.ledger.YearPicture;

/** What of the budget stands in the trail, and who may read it. */
@Component
class BudgetKinds implements RecordKinds {

    private static final Set<String> READERS = Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                codes(CodeBook.INDEX, "budget/codes/{id}"),
                codes(CodeBook.SOURCE, "budget/sources/{id}"),
                codes(CodeBook.PROGRAMME, "budget/programmes/{id}"),
                codes(CodeBook.CARRY_OVER_REASON, "budget/carry-over-reasons/{id}"),
                new RecordKind(MappingStore.KIND, READERS, List.of(MappingDraft.class), "budget/mappings/{id}"),
                record(TreasuryStore.KIND, "budget/treasuries/{id}", TreasuryDraft.class),
                record(TreasuryAccountStore.KIND, "budget/accounts/{id}", TreasuryAccountDraft.class),
                record(SupplierStore.KIND, "budget/suppliers/{id}", SupplierDraft.class),
                record(TaskStore.KIND, "budget/tasks/{id}", TaskDraft.class),
                new RecordKind(
                        FiscalYearStore.KIND,
                        READERS,
                        List.of(FiscalYearDraft.class, YearPicture.class),
                        "budget/years/{id}"),
                new RecordKind(Ledger.KIND, READERS, List.of(PostingPicture.class), null),
                new RecordKind(Reservations.KIND, READERS, List.of(ReservationPicture.class), null),
                new RecordKind(PeriodStore.KIND, READERS, List.of(PeriodPicture.class), null),
                new RecordKind(BalanceCheck.KIND, READERS, List.of(), null));
    }

    private static RecordKind record(String kind, String path, Class<? extends Record> picture) {
        return new RecordKind(kind, READERS, List.of(picture), path);
    }

    private static RecordKind codes(CodeBook book, String path) {
        return new RecordKind(book.recordKind(), READERS, List.of(CodeDraft.class), path);
    }
}
