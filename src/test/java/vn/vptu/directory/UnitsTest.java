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
