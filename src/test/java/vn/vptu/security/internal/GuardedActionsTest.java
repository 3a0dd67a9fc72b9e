package vn.vptu.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Words;
import vn.vptu.testing.IntegrationTest;

/** What the page of rights says that people may do is what the services ask for, and each of it has words. */
@IntegrationTest
class GuardedActionsTest {

    @Autowired
    private GuardedActions actions;

    @Test
    void everyGuardedActionHasWordsAndNoWordsAreLeftOver() {
        assertThat(actions.all())
                .extracting(Entitlement::sentence)
                .containsExactlyInAnyOrderElementsOf(Words.VIETNAMESE.sentences().keySet().stream()
                        .filter(key -> key.startsWith("right."))
                        .toList());
    }

    @Test
    void theRolesAreThoseOfTheGuard() {
        assertThat(actions.all())
                .contains(
                        new Entitlement(
                                Entitlement.Area.ACTION,
                                "right.Weeks.approve",
                                java.util.Set.of(Roles.CHIEF_OF_OFFICE)),
                        new Entitlement(
                                Entitlement.Area.ACTION, "right.Activities", java.util.Set.of(Roles.SECRETARY)));
        assertThat(actions.all())
                .allSatisfy(action -> assertThat(action.roles()).isNotEmpty().isSubsetOf(Roles.ALL));
    }
}
