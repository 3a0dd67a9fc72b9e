package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class PeopleTest {

    /** The order of domain 9.5. */
    private static final List<String> GOLDEN = List.of(
            "Trần Thị An",
            "Hoàng Văn Anh",
            "Phạm Văn Anh",
            "Hoàng Văn Ảnh",
            "Hoàng Văn Ánh",
            "Lê Ánh",
            "Nguyễn Văn Ân",
            "Lý Thị Ẩn",
            "Nông Văn Ấn",
            "Lương Thị Dạt",
            "Dương Văn Dũng",
            "Vi Văn Đạt",
            "Đỗ Văn Đức",
            "Bùi Văn Út",
            "Hoàng Thị Ước",
            "Nguyễn Thị Ý",
            "Đinh Thị Yến");

    @Autowired
    private People people;

    @Autowired
    private TestOffice directory;

    @Test
    void theDatabasePagesPeopleInTheGoldenOrderOfVietnameseNames() {
        long unit = directory.unit("Phòng Thứ tự");
        List<String> shuffled = new ArrayList<>(GOLDEN);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(name -> save(new PersonDraft(name, unit, "Thứ tự vàng", null, null, true)));

        List<String> paged = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            people.page("thu tu vang", PageRequest.of(page, 5)).forEach(person -> paged.add(person.fullName()));
        }
        assertThat(paged).isEqualTo(GOLDEN);
        assertThat(people.page("thu tu vang", PageRequest.of(0, 50, Sort.by(Sort.Direction.DESC, "full-name"))))
                .extracting(PersonRow::fullName)
                .isEqualTo(GOLDEN.reversed());
    }

    @Test
    void thosewhoHaveLeftComeLastAndAreNotOfferedAnyMore() {
        long unit = directory.unit("Phòng Đã thôi");
        save(new PersonDraft("Triệu Văn An", unit, "Người đã thôi việc", null, null, false));
        save(new PersonDraft("Triệu Văn Yên", unit, "Người đã thôi việc", null, null, true));

        assertThat(people.page("nguoi da thoi viec", Pageable.unpaged()))
                .extracting(PersonRow::fullName)
                .containsExactly("Triệu Văn Yên", "Triệu Văn An");
        assertThat(people.search("nguoi da thoi viec", 10))
                .extracting(PersonRow::fullName)
                .containsExactly("Triệu Văn Yên");
    }

    @Test
    void peopleAreFoundByTheWordsOfTheirNameUnitAndNumberInAnyOrder() {
        long unit = directory.unit("Phòng Cơ yếu Thử");
        long id = save(new PersonDraft("Đặng Thuý Hoà", unit, "Chuyên viên", "0205 3812 999", null, true));

        for (String typed : List.of("hoa dang", "Thúy co yeu thu", "02053812999", "3812 999", "HOÀ")) {
            assertThat(people.page(typed, Pageable.unpaged()))
                    .as(typed)
                    .extracting(PersonRow::id)
                    .contains(id);
        }
        assertThat(people.count("hoa % dang")).isZero();
        assertThat(people.page("hoa co yeu thu", Pageable.unpaged()))
                .singleElement()
                .extracting(PersonRow::unitName)
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0205 3812 345", "+84 (205) 381-2345", "0912.345.678", "123"})
    void numbersAreTakenAsPeopleWriteThem(String phone) {
        assertThat(people.save(null, 0, person("Số Đúng", phone, null))).isInstanceOf(SaveResult.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678; 0205 381", "máy lẻ 12", "12", "1234567890123456", "+"})
    void aNumberThatCannotBeCalledIsRefusedByItsValue(String phone) {
        assertThat(errors(people.save(null, 0, person("Số Sai", phone, null))))
                .containsExactly(FieldError.of("phone", "directory.error.phone", phone));
    }

    @Test
    void aWrongAddressAndAMissingNameAreRefusedTogether() {
        assertThat(errors(people.save(null, 0, person("  ", null, "a@b"))))
                .extracting(FieldError::field)
                .containsExactly("fullName", "email");
    }

    @Test
    void textIsStoredComposedAndOnOneLine() {
        long id = save(person("  Nguye\u0302\u0303n   Va\u0306n  Ba ", null, null));

        assertThat(people.find(id))
                .map(Edited::draft)
                .map(PersonDraft::fullName)
                .contains("Nguyễn Văn Ba");
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFirst() {
        long id = save(person("Hai Người Sửa", null, null));
        Edited<PersonDraft> one = people.find(id).orElseThrow();
        save(id, one.version(), person("Người Thứ Nhất", null, null));

        assertThat(people.save(id, one.version(), person("Người Thứ Hai", null, null)))
                .isInstanceOfSatisfying(
                        SaveResult.Conflict.class,
                        conflict -> assertThat(conflict.changedBy()).isNotBlank());
        assertThat(people.find(id))
                .map(Edited::draft)
                .map(PersonDraft::fullName)
                .contains("Người Thứ Nhất");
    }

    @Test
    @AsUser({Roles.ASSET_MANAGER, Roles.STAFF})
    void whoMayNotEditPeopleIsRefusedByTheService() {
        assertThatThrownBy(() -> people.save(null, 0, person("Không Được", null, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.search("", 1)).hasSizeLessThanOrEqualTo(1);
    }

    private static PersonDraft person(String name, @Nullable String phone, @Nullable String email) {
        return new PersonDraft(name, null, null, phone, email, true);
    }

    private long save(PersonDraft draft) {
        return save(null, 0, draft);
    }

    private long save(@Nullable Long id, int version, PersonDraft draft) {
        return ((SaveResult.Saved) people.save(id, version, draft)).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
