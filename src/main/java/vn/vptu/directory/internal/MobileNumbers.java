package vn.vptu.directory.internal;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;

/** Who may see leaders' mobile numbers: those who arrange their days, and the leaders. */
@Component
class MobileNumbers {

    private final CurrentActor actor;

    MobileNumbers(CurrentActor actor) {
        this.actor = actor;
    }

    boolean areForTheActor() {
        return actor.find()
                .map(who -> who.hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN, Roles.LEADER))
                .orElse(false);
    }
}
