package vn.vptu.security.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.security.DelegationDraft;
import vn.vptu.security.DelegationRight;

/** What can be wrong with a delegation. */
@Component
class DelegationChecks {

    /** Nobody acts for another for ever: what lasts longer is a role of one's own. */
    static final int MOST_DAYS = 366;

    private static final int LONGEST_TEXT = 500;

    private final RoleGrants grants;

    DelegationChecks(RoleGrants grants) {
        this.grants = grants;
    }

    List<FieldError> given(
            DelegationDraft draft, long me, boolean acting, List<DelegationRight> grantable, Instant now) {
        Check check = common(draft, me, acting, now);
        check.that(!draft.rights().isEmpty(), "rights", "security.error.delegation-nothing")
                .that(grantable.containsAll(draft.rights()), "rights", "security.error.delegation-not-yours");
        return check.errors();
    }

    List<FieldError> asked(DelegationDraft draft, long me, boolean acting, Instant now) {
        return common(draft, me, acting, now).errors();
    }

    List<FieldError> reason(String reason, boolean needed) {
        Check check = new Check().length("reason", reason, LONGEST_TEXT);
        return check.that(!needed || reason != null, "reason", "common.error.reason-missing")
                .errors();
    }

    private Check common(DelegationDraft draft, long me, boolean acting, Instant now) {
        Check check = new Check()
                .that(!acting, FieldError.WHOLE, "security.error.delegation-acting")
                .chosen("otherId", draft.otherId())
                .chosen("from", draft.from())
                .chosen("until", draft.until())
                .length("basis", draft.basis(), LONGEST_TEXT);
        if (draft.otherId() != null) {
            check.that(draft.otherId() != me, "otherId", "security.error.delegation-self")
                    .that(grants.isEnabled(draft.otherId()), "otherId", "security.error.delegation-locked");
        }
        LocalDateTime from = draft.from();
        LocalDateTime until = draft.until();
        if (from != null && until != null) {
            if (!until.isAfter(from)) {
                check.that(false, "until", "security.error.role-period");
            } else {
                check.that(
                                until.atZone(OfficeClock.ZONE).toInstant().isAfter(now),
                                "until",
                                "security.error.delegation-past")
                        .that(
                                Duration.between(from, until).toDays() <= MOST_DAYS,
                                "until",
                                "security.error.delegation-long",
                                MOST_DAYS);
            }
        }
        return check;
    }
}
