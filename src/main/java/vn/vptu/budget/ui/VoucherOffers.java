package vn.vptu.budget.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.VoucherKind;

/** What a payment document may settle, give back or move, and what is set aside for it: asked for when that changes. */
final class VoucherOffers {

    private record Wanted(
            @Nullable VoucherKind kind,
            @Nullable Integer year,
            @Nullable Long holder,
            @Nullable Long contract) {}

    private final VoucherDesk desk;
    private List<PaidEntry> paid = List.of();
    private List<OpenReservation> reserved = List.of();
    private Wanted asked = new Wanted(null, null, null, null);

    VoucherOffers(VoucherDesk desk) {
        this.desk = desk;
    }

    void take(@Nullable VoucherKind kind, @Nullable Integer year, @Nullable Long holder, @Nullable Long contract) {
        Wanted wanted = new Wanted(kind, year, holder, contract);
        if (wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        paid = List.of();
        reserved = List.of();
        if (kind != null && year != null && holder != null) {
            paid = kind.settles() ? desk.vouchers().paid(kind, year, holder) : List.of();
            reserved = kind.draws() ? reserved(year, holder, contract) : List.of();
        }
    }

    /** Under a contract what is set aside for it, else all that is. */
    private List<OpenReservation> reserved(int year, long holder, @Nullable Long contract) {
        return contract == null
                ? desk.vouchers().reserved(year, holder)
                : desk.contracts().reserved(contract).stream()
                        .filter(each -> each.share().key().year() == year)
                        .toList();
    }

    List<PaidEntry> paid() {
        return paid;
    }

    List<OpenReservation> reserved() {
        return reserved;
    }
}
