package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.ADMIN)
class UnitsTest {

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private PersonUnits personUnits;

    @Autowired
    private TestOffice directory;

    @Test
    void theListIsATreeUnlessAnotherOrderIsWished() {
        long top = save("Cây Văn phòng", 2, null);
        long last = save("Cây Phòng B", 2, top);
        long first = save("Cây Phòng Z", 1, top);
        long below = save("Cây Tổ 1", 0, first);
        long before = save("Cây Ban", 1, null);

        assertThat(units.page("cay", Pageable.unpaged()))
                .filteredOn(unit -> unit.name().startsWith("Cây "))
                .extracting(UnitRow::id, UnitRow::depth)
                .containsExactly(tuple(before, 0), tuple(top, 0), tuple(first, 1), tuple(below, 2), tuple(last, 1));
        assertThat(units.page("cay", PageRequest.of(0, 50, Sort.by("name"))))
                .filteredOn(unit -> unit.name().startsWith("Cây "))
                .extracting(UnitRow::name)
                .containsExactly("Cây Ban", "Cây Phòng B", "Cây Phòng Z", "Cây Tổ 1", "Cây Văn phòng");
        assertThat(units.named(List.of(below, -1L)))
                .containsOnlyKeys(below)
                .allSatisfy((id, unit) -> assertThat(unit.parentId()).isEqualTo(first));
    }

    @Test
    void aUnitIsNeitherItsOwnParentNorThatOfAUnitAboveIt() {
        long top = save("Vòng Một", 0, null);
        long middle = save("Vòng Hai", 0, top);
        long bottom = save("Vòng Ba", 0, middle);
        Edited<UnitDraft> read = units.find(top).orElseThrow();

        assertThat(errors(units.save(top, read.version(), under(read.draft(), top))))
                .containsExactly(FieldError.of("parentId", "directory.error.unit-own-parent", "Vòng Một"));
        assertThat(errors(units.save(top, read.version(), under(read.draft(), bottom))))
                .containsExactly(FieldError.of("parentId", "directory.error.unit-cycle", "Vòng Ba", "Vòng Một"));
    }

    @Test
    void aDissolvedUnitStaysButIsNotOfferedAfterItsLastDay() {
        LocalDate end = LocalDate.of(2031, 7, 1);
        long id = ((SaveResult.Saved) units.save(
                        null,
                        0,
                        new UnitDraft(
                                directory.code("G"), "Giải thể", "Giải thể", UnitKind.OTHER, null, 0, ALWAYS, end)))
                .id();

        assertThat(units.active(end.minusDays(1))).extracting(UnitName::id).contains(id);
        assertThat(units.active(end)).extracting(UnitName::id).doesNotContain(id);
        assertThat(units.count("giai the")).isEqualTo(1);
    }

    @Test
    void whatIsMissingTakenOrTheWrongWayRoundIsNamed() {
        String code = directory.code("K");
        units.save(null, 0, new UnitDraft(code, "Mã Một", "M1", UnitKind.OTHER, null, 0, ALWAYS, null));

        assertThat(errors(units.save(
                        null,
                        0,
                        new UnitDraft(
                                " " + code.toLowerCase(java.util.Locale.ROOT),
                                "",
                                "M2",
                                null,
                                null,
                                -1,
                                LocalDate.of(2031, 2, 1),
                                LocalDate.of(2031, 2, 1)))))
                .containsExactly(
                        FieldError.of("name", "common.error.missing"),
                        FieldError.of("kind", "common.error.missing"),
                        FieldError.of("sortOrder", "common.error.out-of-range", "-1", 0, 9999),
                        FieldError.of("validTo", "common.error.period", "31/01/2031", "01/02/2031"),
                        FieldError.of("code", "common.error.code-taken", code));
    }

    @Test
    void aMergedUnitIsShownOnBothSidesAndItsPeopleMoveInOneStep() {
        long old = save("Phòng Sáp nhập", 0, null);
        long successor = save("Phòng Đón nhận", 0, null);
        long person =
                saved(people.save(null, 0, new PersonDraft("Người Chờ Chuyển", old, "Chuyên viên", null, null, true)));
        saved(people.save(null, 0, new PersonDraft("Người Đã Thôi", old, "Chuyên viên", null, null, false)));
        LocalDate end = LocalDate.of(2021, 7, 1);
        UnitEnding ending =
                new UnitEnding(end, successor, "15-QĐ/TU", LocalDate.of(2021, 6, 20), "về sắp xếp các phòng", false);
        saved(units.end(old, units.find(old).orElseThrow().version(), ending));

        UnitStory story = units.story(old);
        assertThat(story.ending()).isEqualTo(ending);
        assertThat(story.successor()).extracting(UnitName::id).isEqualTo(successor);
        assertThat(story.left()).extracting(PersonRow::id).containsExactly(person);
        assertThat(units.story(successor).absorbed())
                .containsExactly(new UnitStory.Absorbed(old, "Phòng Sáp nhập", end));
        assertThat(units.active(end)).extracting(UnitName::id).doesNotContain(old);
        assertThat(personUnits.of(person)).contains(old);

        assertThat(units.movePeople(old, new UnitMove(successor, end))).isEqualTo(new SaveResult.Saved(1));
        assertThat(units.story(old).left()).isEmpty();
        assertThat(personUnits.of(person)).contains(successor);
        assertThat(people.find(person).orElseThrow().draft().assignments())
                .containsExactly(
                        new PersonDraft.Assignment(successor, "Chuyên viên", true, end, null),
                        new PersonDraft.Assignment(old, "Chuyên viên", true, null, end));
    }

    @Test
    void unitsBelowRefuseAnEndUnlessTheyGoToTheSuccessor() {
        long old = save("Ban Có Phòng", 0, null);
        long below = save("Phòng Thuộc Ban", 0, old);
        long successor = save("Ban Nhận Phòng", 0, null);
        int version = units.find(old).orElseThrow().version();
        LocalDate end = LocalDate.of(2031, 1, 1);

        assertThat(errors(units.end(old, version, new UnitEnding(end, null, null, null, null, false))))
                .containsExactly(FieldError.of(
                        "validTo", "directory.error.unit-has-children", "Ban Có Phòng", 1, "Phòng Thuộc Ban"));
        assertThat(errors(units.end(old, version, new UnitEnding(end, null, null, null, null, true))))
                .containsExactly(FieldError.of("successorId", "directory.error.unit-no-successor", "Ban Có Phòng"));
        assertThat(errors(units.end(old, version, new UnitEnding(end, below, null, null, null, true))))
                .containsExactly(FieldError.of(
                        "successorId", "directory.error.unit-successor-below", "Phòng Thuộc Ban", "Ban Có Phòng"));
        UnitDraft ended = units.find(old).orElseThrow().draft();
        assertThat(errors(units.save(
                        old,
                        version,
                        new UnitDraft(
                                ended.code(), ended.name(), ended.shortName(), ended.kind(), null, 0, ALWAYS, end))))
                .extracting(FieldError::code)
                .containsExactly("directory.error.unit-has-children");

        saved(units.end(old, version, new UnitEnding(end, successor, null, null, null, true)));
        assertThat(units.named(List.of(below)).get(below).parentId()).isEqualTo(successor);
    }

    @Test
    void aUnitIsMergedIntoAnotherOneThatExistsThen() {
        long old = save("Phòng Tự Nhận", 0, null);
        long later = saved(units.save(
                null,
                0,
                new UnitDraft(
                        directory.code("L"),
                        "Phòng Lập Sau",
                        "Lập sau",
                        UnitKind.OTHER,
                        null,
                        0,
                        LocalDate.of(2032, 1, 1),
                        null)));
        int version = units.find(old).orElseThrow().version();
        LocalDate end = LocalDate.of(2031, 1, 1);

        assertThat(errors(units.end(old, version, new UnitEnding(end, old, null, null, null, false))))
                .containsExactly(FieldError.of("successorId", "directory.error.unit-own-successor", "Phòng Tự Nhận"));
        assertThat(errors(units.end(old, version, new UnitEnding(end, later, null, null, null, false))))
                .containsExactly(FieldError.of(
                        "successorId", "directory.error.unit-successor-away", "Phòng Lập Sau", "01/01/2031"));
        assertThat(units.end(old, version + 1, UnitEnding.blank())).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void twoUnitsOfOneParentHaveDifferentNames() {
        long top = save("Cơ quan Trùng tên", 0, null);
        save("Phòng Trùng tên", 0, top);

        SaveResult again = units.save(
                null,
                0,
                new UnitDraft(
                        directory.code("C"), "Phòng Trùng tên", "TT", UnitKind.OFFICE_ROOM, top, 0, ALWAYS, null));
        assertThat(errors(again)).extracting(FieldError::code).containsExactly("directory.error.unit-name-taken");
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static UnitDraft under(UnitDraft draft, long parent) {
        return new UnitDraft(
                draft.code(), draft.name(), draft.shortName(), draft.kind(), parent, 0, draft.validFrom(), null);
    }

    private long save(String name, int order, @Nullable Long parent) {
        String code = directory.code("C");
        UnitDraft draft = new UnitDraft(code, name, code, UnitKind.OFFICE_ROOM, parent, order, ALWAYS, null);
        return ((SaveResult.Saved) units.save(null, 0, draft)).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
