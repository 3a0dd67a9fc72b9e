package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.PersonDraft.Assignment;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

/** Positions, and who holds which where and when. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class PositionsTest {

    @Autowired
    private Positions positions;

    @Autowired
    private People people;

    @Autowired
    private PersonUnits personUnits;

    @Autowired
    private TestOffice directory;

    @Autowired
    private Clock clock;

    @Test
    void aPositionIsFoundByNameWhateverItsMarksAndFollowsItsNewName() {
        long id = saved(positions.save(null, 0, draft("Tổ trưởng Thử nghiệm")));
        long person = saved(
                people.save(null, 0, new PersonDraft("Giữ Chức Vụ", null, "tổ trưởng thử nghiệm", null, null, true)));
        Edited<PositionDraft> read = positions.find(id).orElseThrow();
        saved(positions.save(id, read.version(), draft("Tổ trưởng Đã đổi tên")));

        assertThat(people.named(List.of(person)).get(person).position()).isEqualTo("Tổ trưởng Đã đổi tên");
        assertThat(people.page("doi ten to truong", Pageable.unpaged()))
                .extracting(PersonRow::id)
                .containsExactly(person);
        assertThat(positions.page("doi ten to truong", Pageable.unpaged()))
                .singleElement()
                .extracting(PositionRow::holders)
                .isEqualTo(1);
    }

    @Test
    void aNameStandsForOnePositionAtATime() {
        PositionDraft first = draft("Trợ lý Thử nghiệm");
        saved(positions.save(null, 0, first));

        assertThat(errors(positions.save(null, 0, draft("trợ lý thử nghiệm"))))
                .containsExactly(FieldError.of("name", "directory.error.position-taken", "trợ lý thử nghiệm"));
        assertThat(errors(positions.save(null, 0, PositionDraft.blank(ALWAYS))))
                .extracting(FieldError::field)
                .containsExactly("name", "shortName", "level");
    }

    @Test
    void whoeverHasMovedBelongsToTheUnitOfTheDay() {
        LocalDate today = LocalDate.now(clock);
        long before = directory.unit("Phòng Hôm Qua");
        long now = directory.unit("Phòng Hôm Nay");
        long later = directory.unit("Phòng Ngày Mai");
        long person = saved(people.save(
                null,
                0,
                withPlaces(
                        new Assignment(later, "Trưởng phòng", true, today.plusDays(1), null),
                        new Assignment(now, "Phó Trưởng phòng", true, today, today.plusDays(1)),
                        new Assignment(before, "Chuyên viên", true, null, today),
                        new Assignment(later, "Thành viên tổ giúp việc", false, null, null))));

        assertThat(personUnits.of(person)).contains(now);
        assertThat(people.inUnit(now)).extracting(PersonRow::position).containsExactly("Phó Trưởng phòng");
        assertThat(people.inUnit(before)).isEmpty();
        assertThat(people.inUnit(later)).isEmpty();
        assertThat(people.headcount()).containsEntry(now, 1).doesNotContainKey(later);
        assertThat(people.count("doi khi tro lai")).isEqualTo(1);
    }

    @Test
    void oneMainPlaceAtATimeAndNoneTwice() {
        long unit = directory.unit("Phòng Hai Nơi");
        assertThat(errors(people.save(
                        null,
                        0,
                        withPlaces(
                                new Assignment(unit, "Chuyên viên", true, ALWAYS, null),
                                new Assignment(unit, "Văn thư", true, null, ALWAYS.plusDays(1)),
                                new Assignment(unit, "Chuyên viên", false, ALWAYS, null),
                                new Assignment(null, null, false, null, null)))))
                .containsExactly(
                        FieldError.of("assignments.1.validFrom", "directory.error.two-main-places"),
                        FieldError.of("assignments.2.unitId", "directory.error.place-twice"),
                        FieldError.of("assignments.3.unitId", "directory.error.place-empty"));
    }

    private static PersonDraft withPlaces(Assignment... places) {
        return new PersonDraft("Đôi Khi Trở Lại", null, null, null, null, true, List.of(places));
    }

    private static PositionDraft draft(String name) {
        return new PositionDraft(name, "TN", PositionLevel.STAFF, 900, false, ALWAYS, null);
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
