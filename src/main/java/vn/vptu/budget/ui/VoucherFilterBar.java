package vn.vptu.budget.ui;

import com.vaadin.flow.data.binder.ValueContext;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;

/** What of the payment documents is looked at. */
final class VoucherFilterBar extends DocumentFilterBar<VoucherFilter, VoucherKind> {

    private final Picker contract;

    VoucherFilterBar(
            List<Integer> years, String search, String year, Picker contracts, Consumer<VoucherFilter> changed) {
        super(search, year, years, changed);
        kinds().setLabel(getTranslation("budget.vouchers.kind"));
        kinds().setItems(VoucherKind.values());
        kinds().setItemLabelGenerator(each -> VoucherWords.kind(this, each));
        states(DocumentState.OF_VOUCHERS.stream().sorted().toList());
        contract = contracts;
        contract.setClearButtonVisible(true);
        contract.addValueChangeListener(change -> tell());
        getContent().add(contract);
    }

    @Override
    void fill(VoucherFilter filter) {
        super.fill(filter);
        contract.setValue(
                contract.ids().convertToPresentation(filter.contractId(), new ValueContext(contract, contract)));
    }

    @Override
    VoucherFilter filter(
            String words, @Nullable Integer ofYear, @Nullable VoucherKind ofKind, @Nullable DocumentState in) {
        Picker.Choice of = contract.getValue();
        return new VoucherFilter(words, ofYear, ofKind, in, of == null ? null : of.id());
    }
}
