package vn.vptu.budget.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.NoKind;
import vn.vptu.budget.RequestFilter;

/** What of the requests to spend is looked at. */
final class RequestFilterBar extends DocumentFilterBar<RequestFilter, NoKind> {

    RequestFilterBar(List<Integer> years, String search, String year, Consumer<RequestFilter> changed) {
        super(search, year, years, changed);
        states(DocumentState.OF_REQUESTS.stream().sorted().toList());
    }

    @Override
    RequestFilter filter(String words, @Nullable Integer ofYear, @Nullable NoKind ofKind, @Nullable DocumentState in) {
        return new RequestFilter(words, ofYear, in);
    }
}
