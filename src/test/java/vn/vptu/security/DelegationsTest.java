package vn.vptu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.security.DelegationRow.Phase;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

/** Acting for somebody else: who may, what is held then, when it ends, and that it stands on everything. */
@IntegrationTest
class DelegationsTest {

    @Autowired
    private Delegations delegations;

    @Autowired
    private Rights rights;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Trail trail;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private Clock clock;

    private Authentication boss;
    private Authentication deputy;
    private long bossId;
    private long deputyId;

    @BeforeEach
    void twoPeople() {
        boss = accounts.person(office.person("Sếp " + office.code("s")), List.of(), Roles.SECRETARY, Roles.ADMIN);
        deputy = accounts.person(office.person("Phó " + office.code("p")), List.of(), Roles.STAFF);
        bossId = as(boss).accountId();
        deputyId = as(deputy).accountId();
    }

    @AfterEach
    void signOut() {
        delegationsEnd();
        SecurityContextHolder.clearContext();
    }

    private void delegationsEnd() {
        SecurityContextHolder.getContext().setAuthentication(deputy);
        delegations.actForMyself();
    }

    private vn.vptu.base.Actor as(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
        return actor.get();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private DelegationDraft draft(Long other, LocalDateTime until, String... roles) {
        return new DelegationDraft(
                other,
                Set.copyOf(java.util.Arrays.stream(roles)
                        .map(role -> new DelegationRight(role, null))
                        .toList()),
                now().minusSeconds(1),
                until,
                "Đi công tác");
    }

    private long given(LocalDateTime until) {
        as(boss);
        SaveResult result = delegations.give(null, 0, draft(deputyId, until, Roles.SECRETARY));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<String> codes(SaveResult result) {
        return ((SaveResult.Refused) result)
                .errors().stream().map(FieldError::code).toList();
    }

    private RoomDraft room(String name) {
        return new RoomDraft(office.code("p"), name, null, 10, null, null);
    }

    @Test
    void whoActsHoldsWhatWasLentAndNothingElse() {
        long id = given(now().plusHours(1));
        as(deputy);
        assertThat(actor.get().roles()).containsExactly(Roles.STAFF);
        assertThat(delegations.usable()).extracting(DelegationRow::id).contains(id);

        assertThat(delegations.actUnder(id)).isTrue();

        assertThat(actor.get().roles()).containsExactly(Roles.SECRETARY);
        assertThat(actor.get().accountId()).isEqualTo(deputyId);
        assertThat(actor.get().personId()).isEqualTo(as(boss).personId());
        as(deputy);
        delegations.actForMyself();
        assertThat(actor.get().roles()).containsExactly(Roles.STAFF);
        assertThat(actor.get().onBehalfOf()).isNull();
    }

    @Test
    void everythingDoneSaysOnWhoseBehalf() {
        long id = given(now().plusHours(1));
        String bossName = as(boss).name();
        String deputyName = as(deputy).name();
        delegations.actUnder(id);
        long room = ((SaveResult.Saved) rooms.save(null, 0, room("Phòng " + office.code("tm")))).id();

        as(accounts.holding(Roles.AUDITOR));
        TrailRow line = trail.history("directory.room", Long.toString(room)).getFirst();
        assertThat(line.actor()).isEqualTo(deputyName);
        assertThat(line.onBehalfOf()).isEqualTo(bossName);
        // A second editor is told the same.
        as(accounts.holding(Roles.SECRETARY));
        assertThat(rooms.save(room, 99, room("Khác")))
                .isInstanceOfSatisfying(
                        SaveResult.Conflict.class,
                        conflict -> assertThat(conflict.changedBy())
                                .isEqualTo(deputyName + " (thay mặt " + bossName + ")"));
    }

    @Test
    void aDelegationThatEndsAtNoonEndsAtNoon() throws InterruptedException {
        long id = given(now().plusSeconds(2));
        as(deputy);
        delegations.actUnder(id);
        assertThat(rooms.save(null, 0, room("Phòng " + office.code("cuoi")))).isInstanceOf(SaveResult.Saved.class);

        Thread.sleep(2100);

        assertThat(actor.get().roles()).isEmpty();
        assertThat(delegations.current())
                .hasValueSatisfying(row -> assertThat(row.phase()).isEqualTo(Phase.OVER));
        assertThatThrownBy(() -> rooms.save(null, 0, room("Phòng muộn"))).isInstanceOf(AccessDeniedException.class);
        assertThat(delegations.actUnder(id)).isFalse();
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        long id = given(now().plusHours(1));
        as(deputy);
        delegations.actUnder(id);
        as(boss);
        DelegationRow row = delegations.find(id).orElseThrow();
        assertThat(delegations.end(id, row.version(), "Về sớm")).isInstanceOf(SaveResult.Saved.class);

        as(deputy);
        assertThat(actor.get().roles()).isEmpty();
        assertThat(delegations.find(id).orElseThrow().phase()).isEqualTo(Phase.ENDED);
        assertThat(delegations.find(id).orElseThrow().endReason()).isEqualTo("Về sớm");
    }

    @Test
    void theTakerMayHandItBackButNobodyElseMayTouchIt() {
        long id = given(now().plusHours(1));
        as(accounts.holding(Roles.CHIEF_OF_OFFICE));
        assertThat(delegations.find(id)).isEmpty();
        assertThat(delegations.end(id, 0, "x")).isInstanceOf(SaveResult.Gone.class);
        assertThat(delegations.actUnder(id)).isFalse();

        as(deputy);
        int version = delegations.find(id).orElseThrow().version();
        assertThat(delegations.end(id, version, "Tôi cũng đi vắng")).isInstanceOf(SaveResult.Saved.class);
        assertThat(delegations.end(id, version, "Lần nữa")).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void whatSomebodyAsksForGivesNothingUntilTheOtherChoosesTheRights() {
        as(deputy);
        long id = ((SaveResult.Saved) delegations.ask(draft(bossId, now().plusHours(2)))).id();
        assertThat(delegations.actUnder(id)).isFalse();

        as(boss);
        DelegationRow asked = delegations.find(id).orElseThrow();
        assertThat(asked.phase()).isEqualTo(Phase.ASKED);
        assertThat(delegations.give(id, asked.version(), draft(null, now().plusHours(2), Roles.SECRETARY)))
                .isInstanceOf(SaveResult.Saved.class);

        as(deputy);
        assertThat(delegations.actUnder(id)).isTrue();
    }

    @Test
    void whatWasAskedForCanBeRefusedWithAReason() {
        as(deputy);
        long id = ((SaveResult.Saved) delegations.ask(draft(bossId, now().plusHours(2)))).id();
        assertThat(delegations.decline(id, 0, "x")).isInstanceOf(SaveResult.Gone.class);
        as(boss);
        assertThat(codes(delegations.decline(id, 0, " "))).containsExactly("common.error.reason-missing");
        assertThat(delegations.decline(id, 0, "Đã giao đ/c khác")).isInstanceOf(SaveResult.Saved.class);
        as(deputy);
        assertThat(delegations.find(id).orElseThrow().phase()).isEqualTo(Phase.DECLINED);
    }

    @Test
    void onlyOnesOwnRightsCanBeLentAndNeverAdministration() {
        as(boss);
        assertThat(delegations.grantable()).containsExactly(new DelegationRight(Roles.SECRETARY, null));
        assertThat(codes(delegations.give(null, 0, draft(deputyId, now().plusHours(1), Roles.FINANCE))))
                .containsExactly("security.error.delegation-not-yours");
        assertThat(codes(delegations.give(null, 0, draft(deputyId, now().plusHours(1), Roles.ADMIN))))
                .containsExactly("security.error.delegation-not-yours");
        assertThat(codes(delegations.give(null, 0, draft(deputyId, now().plusHours(1)))))
                .containsExactly("security.error.delegation-nothing");
    }

    @Test
    void nobodyDelegatesToHimselfBackwardsInTimeOrForYears() {
        as(boss);
        assertThat(codes(delegations.give(null, 0, draft(bossId, now().plusHours(1), Roles.SECRETARY))))
                .containsExactly("security.error.delegation-self");
        assertThat(codes(delegations.give(null, 0, draft(deputyId, now().minusDays(1), Roles.SECRETARY))))
                .containsExactly("security.error.role-period");
        assertThat(codes(delegations.give(null, 0, draft(deputyId, now().plusDays(400), Roles.SECRETARY))))
                .containsExactly("security.error.delegation-long");
        assertThat(codes(delegations.give(null, 0, new DelegationDraft(null, Set.of(), null, null, null))))
                .contains("common.error.missing", "security.error.delegation-nothing");
    }

    @Test
    void whoActsForSomebodyCannotLendItOn() {
        long id = given(now().plusHours(1));
        long third = as(accounts.holding(Roles.FINANCE)).accountId();
        as(deputy);
        delegations.actUnder(id);
        assertThat(codes(delegations.give(null, 0, draft(third, now().plusHours(1), Roles.SECRETARY))))
                .contains("security.error.delegation-acting");
    }

    @Test
    void whatTheGiverNoLongerHoldsIsNoLongerLent() {
        long id = given(now().plusHours(1));
        accounts.takeRoles(bossId);
        as(deputy);
        delegations.actUnder(id);
        assertThat(actor.get().roles()).isEmpty();
    }

    @Test
    void thePageOfRightsSaysWhereALentRightComesFrom() {
        given(now().plusHours(1));
        String bossName = as(boss).name();
        as(accounts.holding(Roles.ADMIN));
        RightsPicture picture = rights.of(deputyId, clock.instant()).orElseThrow();

        assertThat(picture.sources())
                .filteredOn(RightSource::delegated)
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.role()).isEqualTo(Roles.SECRETARY);
                    assertThat(source.by()).isEqualTo(bossName);
                    assertThat(source.holds()).isTrue();
                });
        Instant tomorrow = clock.instant().plus(1, ChronoUnit.DAYS);
        assertThat(rights.of(deputyId, tomorrow).orElseThrow().sources())
                .noneMatch(source -> source.delegated() && source.holds());
        var submit = picture.entitlements().stream()
                .filter(one -> one.sentence().equals("right.Weeks.submit"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.may(submit)).isTrue();
        assertThat(LocalDateTime.ofInstant(picture.at(), OfficeClock.ZONE)).isBeforeOrEqualTo(now());
    }

    @Test
    void onlyWhoAnswersForRightsAsksAboutOthers() {
        as(deputy);
        assertThat(rights.mine().accountId()).isEqualTo(deputyId);
        assertThatThrownBy(() -> rights.of(bossId, clock.instant())).isInstanceOf(AccessDeniedException.class);
    }
}
