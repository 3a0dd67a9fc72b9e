package vn.vptu.budget.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;

/** What of the documents of the estimate is looked at. */
final class DecisionFilterBar extends DocumentFilterBar<DecisionFilter, DecisionKind> {

    DecisionFilterBar(List<Integer> years, String search, String year, Consumer<DecisionFilter> changed) {
        super(search, year, years, changed);
        kinds().setLabel(getTranslation("budget.decisions.kind"));
        kinds().setItems(DecisionKind.values());
        kinds().setItemLabelGenerator(each -> DecisionWords.kind(this, each));
        states(DocumentState.OF_DECISIONS.stream().sorted().toList());
    }

    @Override
    DecisionFilter filter(
            String words, @Nullable Integer ofYear, @Nullable DecisionKind ofKind, @Nullable DocumentState in) {
        return new DecisionFilter(words, ofYear, ofKind, in);
    }
}
