package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.OrganDraft.Member;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class OrgansTest {

    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);

    @Autowired
    private Organs organs;

    @Autowired
    private TestOffice directory;

    @Test
    void membersAreThoseOfTheDayByRank() {
        long second = directory.leader("Hai Thành Viên", 20, ALWAYS, null);
        long first = directory.leader("Một Thành Viên", 10, ALWAYS, null);
        long retired = directory.leader("Cũ Thành Viên", 5, ALWAYS, JUNE);
        long organ = save(
                "Ban Thường vụ Ngày",
                new Member(second, "Uỷ viên", ALWAYS, null),
                new Member(first, "Bí thư", MAY, null),
                new Member(retired, null, ALWAYS, null));

        assertThat(leadersOn(organ, MAY.minusDays(1))).containsExactly(retired, second);
        assertThat(leadersOn(organ, MAY)).containsExactly(retired, first, second);
        assertThat(leadersOn(organ, JUNE)).containsExactly(first, second);
    }

    @Test
    void membershipsOfAPeriodEndWhereTheLeaderStopsBeingOne() {
        long leader = directory.leader("Thôi Giữa Kỳ", 10, ALWAYS.plusDays(3), JUNE);
        long organ = save("Ban Kỳ", new Member(leader, null, ALWAYS, null));

        assertThat(organs.members(MAY, JUNE.plusDays(9)))
                .filteredOn(member -> member.organId() == organ)
                .containsExactly(new Membership(organ, leader, null, ALWAYS.plusDays(3), JUNE));
        assertThat(organs.members(JUNE, JUNE.plusDays(9))).noneMatch(member -> member.organId() == organ);
    }

    @Test
    void aLeaderIsInAnOrganOnceAtATimeButMayReturn() {
        long leader = directory.leader("Trở Lại", 10, ALWAYS, null);
        SaveResult twice = organs.save(
                null, 0, organ("Ban Hai lần", new Member(leader, null, MAY, JUNE), new Member(leader, "X", MAY, null)));
        assertThat(((SaveResult.Refused) twice).errors())
                .containsExactly(FieldError.of("members.1.leaderId", "directory.error.member-twice"));

        assertThat(organs.save(
                        null,
                        0,
                        organ(
                                "Ban Trở lại",
                                new Member(leader, null, ALWAYS, MAY),
                                new Member(leader, null, JUNE, null))))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aMemberWithoutANameOrABeginningIsRefusedAtItsRow() {
        SaveResult result = organs.save(null, 0, organ("Ban Thiếu", new Member(null, null, null, null)));

        assertThat(((SaveResult.Refused) result).errors())
                .extracting(FieldError::field)
                .containsExactly("members.0.leaderId", "members.0.validFrom");
    }

    @Test
    void aCodeIsUsedOnce() {
        OrganDraft draft = organ("Ban Mã");
        organs.save(null, 0, draft);

        SaveResult again = organs.save(null, 0, draft);
        assertThat(((SaveResult.Refused) again).errors())
                .containsExactly(FieldError.of("code", "common.error.code-taken", draft.code()));
    }

    @Test
    void listsCountTheMembersOfTodayAndOrgansOfTheDayAreActive() {
        long organ = save(
                "Ban Đếm Thành viên", new Member(directory.leader("Một Đếm", 1, ALWAYS, null), null, ALWAYS, null));
        Edited<OrganDraft> read = organs.find(organ).orElseThrow();

        assertThat(organs.page("ban dem thanh vien", Pageable.unpaged()))
                .singleElement()
                .extracting(OrganRow::members)
                .isEqualTo(1);
        OrganDraft draft = read.draft();
        organs.save(
                organ,
                read.version(),
                new OrganDraft(draft.code(), draft.name(), draft.shortName(), 0, ALWAYS, JUNE, draft.members()));
        assertThat(organs.active(JUNE.minusDays(1))).extracting(OrganName::id).contains(organ);
        assertThat(organs.active(JUNE)).extracting(OrganName::id).doesNotContain(organ);
        assertThat(organs.named(List.of(organ))).containsOnlyKeys(organ);
        assertThat(organs.save(organ, read.version(), draft)).isInstanceOf(SaveResult.Conflict.class);
    }

    private List<Long> leadersOn(long organ, LocalDate day) {
        return organs.membersOn(organ, day).stream().map(Membership::leaderId).toList();
    }

    private OrganDraft organ(String name, Member... members) {
        return new OrganDraft(directory.code("T"), name, name, 0, ALWAYS, null, List.of(members));
    }

    private long save(String name, Member... members) {
        return ((SaveResult.Saved) organs.save(null, 0, organ(name, members))).id();
    }
}
