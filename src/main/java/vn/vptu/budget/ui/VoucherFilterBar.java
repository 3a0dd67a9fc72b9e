package vn.vptu.budget.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;

/** What of the payment documents is looked at. */
final class VoucherFilterBar extends DocumentFilterBar<VoucherFilter, VoucherKind> {

    VoucherFilterBar(List<Integer> years, String search, String year, Consumer<VoucherFilter> changed) {
        super(search, year, years, changed);
        kinds().setLabel(getTranslation("budget.vouchers.kind"));
        kinds().setItems(VoucherKind.values());
        kinds().setItemLabelGenerator(each -> VoucherWords.kind(this, each));
        states(DocumentState.OF_VOUCHERS.stream().sorted().toList());
    }

    @Override
    VoucherFilter filter(
            String words, @Nullable Integer ofYear, @Nullable VoucherKind ofKind, @Nullable DocumentState in) {
        return new VoucherFilter(words, ofYear, ofKind, in);
    }
}
