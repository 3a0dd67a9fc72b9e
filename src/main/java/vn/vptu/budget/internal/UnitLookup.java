package vn.vptu.budget.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.UnitName;

/** Finds the unit that a file calls by its code or its name, whatever case and tone marks it is written with. */
public final class UnitLookup {

    private final List<UnitName> units;

    public UnitLookup(List<UnitName> units) {
        this.units = units;
    }

    /** The unit; null when nothing was written, or when it is not clear which: then that is wrong with the field. */
    public @Nullable Long find(@Nullable String written, String field, Check check) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<UnitName> found =
                units.stream().filter(unit -> isCalled(unit, written)).toList();
        check.that(!found.isEmpty(), field, "budget.error.import-unit", written);
        check.that(found.size() < 2, field, "budget.error.import-unit-several", written);
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private static boolean isCalled(UnitName unit, String written) {
        String key = SearchKey.of(written);
        return SearchKey.of(unit.code()).equals(key)
                || SearchKey.of(unit.name()).equals(key)
                || SearchKey.of(unit.shortName()).equals(key);
    }
}
