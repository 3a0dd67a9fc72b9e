package vn.vptu.directory.internal;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.OfficeText;

/** Who may see leaders' mobile numbers: those who arrange their days, the leaders, and everybody if the office says so. */
@Component
class MobileNumbers {

    private final CurrentActor actor;
    private final OfficeSettings settings;

    MobileNumbers(CurrentActor actor, OfficeSettings settings) {
        this.actor = actor;
        this.settings = settings;
    }

    boolean areForTheActor() {
        return actor.find()
                .map(who -> who.hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN, Roles.LEADER)
                        || settings.text(OfficeText.LEADER_MOBILES.code()).equals("yes"))
                .orElse(false);
    }
}
