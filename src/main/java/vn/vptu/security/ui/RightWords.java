package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;
import vn.vptu.security.DelegationRight;

/** What rights are called on screens: the role, and the unit it is held for. */
final class RightWords {

    private final Component page;
    private final Units units;

    RightWords(Component page, Units units) {
        this.page = page;
        this.units = units;
    }

    String role(String role) {
        return page.getTranslation("enum.Role." + role);
    }

    String right(DelegationRight right) {
        return right(right.role(), right.unitId());
    }

    /** "Trưởng phòng – Phòng Tổng hợp"; the role alone when it is held for the whole office. */
    String right(String role, @Nullable Long unitId) {
        return unit(unitId).map(unit -> role(role) + " – " + unit).orElseGet(() -> role(role));
    }

    Optional<String> unit(@Nullable Long unitId) {
        return unitId == null
                ? Optional.empty()
                : Optional.ofNullable(units.named(List.of(unitId)).get(unitId)).map(UnitName::name);
    }
}
