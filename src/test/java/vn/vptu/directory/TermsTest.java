package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestOffice.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.OrganDraft.Member;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class TermsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 10, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 10, 1);

    @Autowired
    private Terms terms;

    @Autowired
    private Organs organs;

    @Autowired
    private TestOffice directory;

    @Test
    void theTermsOfAnOrganDoNotOverlap() {
        long organ = directory.organ("Ban có Nhiệm kỳ");
        term(organ, "Nhiệm kỳ 2020 – 2025", FIRST, SECOND);

        assertThat(save(organ, "Nhiệm kỳ Trùng", SECOND.minusDays(1), null))
                .isEqualTo(SaveResult.Refused.of(
                        "validFrom",
                        "directory.error.term-overlaps",
                        "Nhiệm kỳ 2020 – 2025",
                        "01/10/2020",
                        "30/09/2025"));
        term(organ, "Nhiệm kỳ 2025 – 2030", SECOND, null);
        assertThat(save(organ, "Nhiệm kỳ Sau Nữa", SECOND.plusYears(5), null))
                .isEqualTo(SaveResult.Refused.of(
                        "validFrom", "directory.error.term-open", "Nhiệm kỳ 2025 – 2030", "01/10/2025", ""));
        assertThat(save(directory.organ("Ban Khác"), "Nhiệm kỳ 2020 – 2025", FIRST, null))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aNewTermTakesTheMembersOverOrBeginsWithoutThem() {
        long leader = directory.leader("Uỷ viên Hai Kỳ");
        long keeping = directory.organ("Ban Giữ", leader);
        long clearing = directory.organ("Ban Bỏ", leader);
        long kept = term(keeping, "Nhiệm kỳ 2025 – 2030", SECOND, null);
        long cleared = term(clearing, "Nhiệm kỳ 2025 – 2030", SECOND, null);
        assertThat(terms.fromBefore(kept)).isEqualTo(1);

        assertThat(terms.begin(kept, true)).isInstanceOf(SaveResult.Saved.class);
        assertThat(terms.begin(cleared, false)).isInstanceOf(SaveResult.Saved.class);

        assertThat(members(keeping))
                .containsExactlyInAnyOrder(
                        new Member(leader, null, ALWAYS, SECOND), new Member(leader, null, SECOND, null));
        assertThat(members(clearing)).containsExactly(new Member(leader, null, ALWAYS, SECOND));
        assertThat(terms.fromBefore(kept)).isZero();
    }

    @Test
    void aMembershipDoesNotOutlastTheTermItBeginsIn() {
        long leader = directory.leader("Uỷ viên Quá Kỳ");
        long organ = directory.organ("Ban Quá Kỳ");
        term(organ, "Nhiệm kỳ 2020 – 2025", FIRST, SECOND);
        OrganDraft was = organs.find(organ).orElseThrow().draft();
        OrganDraft draft = new OrganDraft(
                was.code(),
                was.name(),
                was.shortName(),
                was.sortOrder(),
                was.validFrom(),
                was.validTo(),
                List.of(new Member(leader, null, FIRST, SECOND.plusDays(1))));

        assertThat(organs.save(organ, 0, draft))
                .isEqualTo(SaveResult.Refused.of(
                        "members.0.validTo",
                        "directory.error.member-beyond-term",
                        "Nhiệm kỳ 2020 – 2025",
                        "30/09/2025"));
    }

    @Test
    void listsFindATermByItsOrganAndCountItsMembers() {
        long leader = directory.leader("Uỷ viên Đếm");
        long organ = directory.organ("Ban Đếm Nhiệm kỳ", leader);
        term(organ, "Nhiệm kỳ 2020 – 2025", FIRST, SECOND);

        assertThat(terms.page("ban dem nhiem ky", Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.organName()).isEqualTo("Ban Đếm Nhiệm kỳ");
                    assertThat(row.members()).isEqualTo(1);
                });
        assertThat(terms.count("ban dem nhiem ky")).isEqualTo(1);
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffDoNotChangeTerms() {
        long organ = directory.organ("Ban Chỉ Xem Nhiệm kỳ");
        assertThatThrownBy(() -> save(organ, "Nhiệm kỳ", FIRST, null)).isInstanceOf(AccessDeniedException.class);
    }

    private List<Member> members(long organ) {
        return organs.find(organ).orElseThrow().draft().members();
    }

    private long term(long organ, String name, LocalDate from, @Nullable LocalDate to) {
        SaveResult result = save(organ, name, from, to);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private SaveResult save(long organ, String name, LocalDate from, @Nullable LocalDate to) {
        return terms.save(null, 0, new TermDraft(organ, name, from, to));
    }
}
