package vn.vptu.budget.internal.contracts;

import org.springframework.stereotype.Component;
import vn.vptu.directory.OfficeSettings;

/** How many days before a contract or a guarantee ends that is said; the office sets it. */
@Component
class ContractEnds {

    /** What the setting is called. */
    static final String SETTING = "budget.contract-notice";

    private final OfficeSettings settings;

    ContractEnds(OfficeSettings settings) {
        this.settings = settings;
    }

    /** The days; without a number in the setting only what ends today is said. */
    int days() {
        String set = settings.text(SETTING);
        return set.matches("\\d{1,3}") ? Integer.parseInt(set) : 0;
    }
}
