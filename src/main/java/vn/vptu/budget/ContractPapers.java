package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/** What comes to a contract while it runs: guarantees of banks, minutes of what was accepted. */
public record ContractPapers(List<Guarantee> guarantees, List<Acceptance> acceptances) {

    public static final ContractPapers NONE = new ContractPapers(List.of(), List.of());

    /**
     * A guarantee.
     *
     * @param endsOn the last day on which the bank stands for it
     */
    public record Guarantee(
            @Nullable GuaranteeKind kind,
            @Nullable Dong amount,
            String bank,
            String number,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        public static final Guarantee BLANK = new Guarantee(GuaranteeKind.PERFORMANCE, null, "", "", null, null);
    }

    /** Minutes of what was delivered and accepted, and what that is worth. */
    public record Acceptance(
            String number,
            @Nullable LocalDate acceptedOn,
            @Nullable Dong amount) {

        public static final Acceptance BLANK = new Acceptance("", null, null);
    }

    public ContractPapers {
        guarantees = List.copyOf(guarantees);
        acceptances = List.copyOf(acceptances);
    }
}
