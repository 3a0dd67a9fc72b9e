package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;

/** Each piece is written "L1" for leader 1, "O11" organ, "U21" unit, "P201" person, "?(1,2)" unsure, "=words" text. */
class NameMatcherTest {

    private static final NameMatcher MATCHER = new NameMatcher(TestDirectory.PROVINCE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Hoàng Văn Ánh                          | L1
            hoàng văn ánh                          | L1
            HOÀNG VĂN ÁNH                          | L1
            Hoang Van Anh                          | L1
            đ/c Hoàng Văn Ánh                      | L1
            Đ/c Hoàng Văn Ánh                      | L1
            Đ/C Hoàng Văn Ánh                      | L1
            đ/c. Hoàng Văn Ánh                     | L1
            đ/c: Hoàng Văn Ánh                     | L1
            Đ/cHoàng Văn Ánh                       | L1
            đ.c Hoàng Văn Ánh                      | L1
            đ/chí Hoàng Văn Ánh                    | L1
            d/c Hoang Van Anh                      | L1
            đc Hoàng Văn Ánh                       | L1
            đồng chí Hoàng Văn Ánh                 | L1
            Đồng chí Hoàng Văn Ánh                 | L1
            ông Hoàng Văn Ánh                      | L1
            Bà Lý Thị Hạ                           | L4
            đ/c Ánh                                | L1
            Đ/c Uy                                 | L6
            Uy                                     | L6
            Đ/c Văn Ánh                            | L1
            đ/c Hoàng Ánh                          | L1
            đ/c Ảnh                                | L5
            đ/c Anh                                | ?(L1,L5)
            đ/c Đạt                                | ?(L3,L7)
            đ/c Nông Đạt                           | L3
            đ/c Phuong                             | L8
            đ/c Phuơng                             | L8
            Bí thư                                 | L1
            Đ/c Bí thư                             | L1
            đ/c bí thư                             | L1
            BÍ THƯ                                 | L1
            Bi thu                                 | L1
            BT                                     | L1
            Bí thư Tỉnh uỷ                         | L1
            Bí thư Tỉnh ủy                         | L1
            Bí thư TU                              | L1
            Đ/c Bí thư Tỉnh uỷ.                    | L1
            Phó Bí thư Thường trực                 | L2
            PBT Thường trực                        | L2
            PBT TT                                 | L2
            PBTTT                                  | L2
            P. Bí thư Thường trực                  | L2
            Phó Bí thư Thường trực Tỉnh uỷ         | L2
            Phó Bí thư                             | ?(L3,L4)
            PBT                                    | ?(L3,L4)
            Phó Bí thư Đạt                         | L3
            Phó Bí thư Nông Văn Đạt                | L3
            Nông Văn Đạt, Phó Bí thư               | L3
            Nông Văn Đạt - Phó Bí thư Tỉnh uỷ      | L3
            Nông Văn Đạt (Phó Bí thư)              | L3
            đ/c Đạt (Chủ tịch UBND tỉnh)           | L3
            đ/c Đạt, Chủ tịch UBND tỉnh            | L3
            Chủ tịch UBND tỉnh                     | L3
            Chủ tịch UBND                          | L3
            CT UBND tỉnh                           | L3
            Phó Chủ tịch                           | ?(L7,L8)
            Phó Chủ tịch UBND tỉnh                 | L7
            PCT HĐND tỉnh                          | L8
            Bí thư Tỉnh uỷ Hoàng Văn Ánh           | L1
            đ/c Bí thư Tỉnh uỷ Hoàng Văn Ánh       | L1
            Bí thư Tỉnh uỷ - đ/c Hoàng Văn Ánh     | L1
            Bí thư Tỉnh uỷ, đ/c Hoàng Văn Ánh      | L1
            Hoàng Văn Ánh, Bí thư                  | L1
            Hoàng Văn Ánh, Bí thư Tỉnh uỷ          | L1
            Hoàng Văn Ánh, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ | L1
            đồng chí Hoàng Văn Ánh - Bí thư Tỉnh uỷ| L1
            Chánh Văn phòng                        | L6
            CVP                                    | L6
            Chánh Văn phòng Tỉnh uỷ Đàm Văn Uy     | L6
            Phó Chánh Văn phòng                    | P201
            Triệu Minh Tỉnh                        | P201
            Nguyễn Thị Hà                          | ?(P202,P203)
            Nguyễn Thị Hà (Ban Tổ chức)            | P203
            Đ/c Hà (Phòng Tổng hợp)                | P202
            đ/c Bình                               | ?(P204)
            Trưởng Ban Tuyên giáo và Dân vận       | L5
            """)
    void onePerson(String typed, String found) {
        assertThat(shown(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Bí thư Tỉnh uỷ Nông Văn Đạt            | ?(L1,L3)
            Phó Bí thư Hoàng Văn Ánh               | ?(L3,L4,L1)
            Hoàng Vân Ánh                          | ?(L1)
            đ/c Ạnh                                | ?(L1,L5)
            Bí thư Nguyễn Văn Lạ                   | ?(L1)
            đ/c Nguyễn Văn Lạ, Bí thư Tỉnh uỷ      | ?(L1)
            các Phó Bí thư                         | ?(L3,L4)
            Các đồng chí Phó Bí thư Tỉnh uỷ        | ?(L3,L4)
            """)
    void contradictionsAreUnsureAndNameTheCandidates(String typed, String found) {
        assertThat(shown(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Thường trực Tỉnh uỷ                    | O11
            Thường trực                            | O11
            TTTU                                   | O11
            BTV                                    | O12
            btv                                    | O12
            Ban Thường vụ                          | O12
            Ban Thường vụ Tỉnh ủy                  | O12
            ban thuong vu tinh uy                  | O12
            BTV TU                                 | O12
            BCH                                    | O13
            Các đồng chí Uỷ viên Ban Thường vụ     | O12
            Các đ/c UVBTV                          | O12
            các đồng chí Uỷ viên BTV Tỉnh uỷ       | O12
            Tập thể Thường trực Tỉnh uỷ            | O11
            Các đồng chí Thường trực Tỉnh uỷ       | O11
            Thường trực HĐND tỉnh                  | O15
            Ban Tổ chức                            | U21
            Ban Tổ chức Tỉnh uỷ                    | U21
            ban to chuc                            | U21
            BTC                                    | U21
            Ban TG và DV                           | U22
            Ban TG & DV                            | U22
            Ban Tuyên giáo và Dân vận              | U22
            Ban Tuyên giáo và Dân vận Tỉnh ủy      | U22
            Lãnh đạo Ban TG và DV                  | U22
            Đại diện lãnh đạo Ban Nội chính        | U23
            VPTU                                   | U25
            Văn phòng Tỉnh uỷ                      | U25
            P. Tổng hợp                            | U26
            P.Tổng hợp                             | U26
            Phòng HC-LT                            | U28
            Phòng HC - LT                          | U28
            Phòng Hành chính - Lưu trữ             | U28
            """)
    void oneBody(String typed, String found) {
        assertThat(shown(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Thường trực Tỉnh uỷ; Chánh Văn phòng                         | O11 L6
            Đ/c Ước; Ban Tổ chức; Ban Nội chính                          | L2 U21 U23
            Ban Tổ chức, Ban Nội chính                                   | U21 U23
            Ban Tổ chức và Ban Nội chính                                 | U21 U23
            Ban Tổ chức, Ban TG và DV và Ban Nội chính                   | U21 U22 U23
            Ban Tuyên giáo và Dân vận, Ban Tổ chức                       | U22 U21
            đ/c Ước và đ/c Hạ                                            | L2 L4
            đ/c Ước, đ/c Hạ, đ/c Uy                                      | L2 L4 L6
            đ/c Ước đ/c Hạ                                               | L2 L4
            đ/c Ước, Hạ và Uy                                            | L2 L4 L6
            các đ/c: Ước, Hạ, Uy                                         | L2 L4 L6
            Các đồng chí Ước, Hạ và Uy                                   | L2 L4 L6
            các đ/c: Ước, Toàn, Hạ                                       | L2 =Toàn L4
            - Đ/c Ước\\n- Đ/c Hạ                                         | L2 L4
            1. Đ/c Ước\\n2. Đ/c Hạ                                       | L2 L4
            Bí thư, Phó Bí thư Thường trực                               | L1 L2
            Bí thư Tỉnh uỷ và Chủ tịch UBND tỉnh                         | L1 L3
            Bí thư + Chủ tịch UBND                                       | L1 L3
            Ban Tổ chức; các sở, ngành liên quan                         | U21 =các sở, ngành liên quan
            Sở Văn hoá, Thể thao và Du lịch                              | =Sở Văn hoá, Thể thao và Du lịch
            Sở Văn hoá, Thể thao và Du lịch, Ban Tổ chức                 | =Sở Văn hoá, Thể thao và Du lịch U21
            Ban Tổ chức Đại hội                                          | =Ban Tổ chức Đại hội
            Ban Tổ chức và phục vụ Đại hội                               | =Ban Tổ chức và phục vụ Đại hội
            Thành viên Ban Chỉ đạo                                       | =Thành viên Ban Chỉ đạo
            Chủ tịch, các Phó Chủ tịch liên quan                         | =Chủ tịch, các Phó Chủ tịch liên quan
            Thường trực Tỉnh uỷ, HĐND, UBND huyện                        | O11 =HĐND, UBND huyện
            Bí thư Huyện uỷ Bắc Sơn                                      | =Bí thư Huyện uỷ Bắc Sơn
            Chủ tịch UBND xã Tân Thanh                                   | =Chủ tịch UBND xã Tân Thanh
            Thư ký đ/c Bí thư                                            | =Thư ký đ/c Bí thư
            đ/c Nguyễn Văn Lạ, Phó Trưởng ban Nội chính Trung ương       | =đ/c Nguyễn Văn Lạ, Phó Trưởng ban Nội chính Trung ương
            Đồng chí lãnh đạo Trung ương                                 | =Đồng chí lãnh đạo Trung ương
            01 đ/c Uỷ viên BTV                                           | =01 đ/c Uỷ viên BTV
            đ/c Uỷ viên Ban Thường vụ phụ trách                          | =đ/c Uỷ viên Ban Thường vụ phụ trách
            Giám đốc Sở Nội vụ (hoặc Phó Giám đốc); Ban Tổ chức          | =Giám đốc Sở Nội vụ (hoặc Phó Giám đốc) U21
            Mời: Ban Tổ chức, Ban Nội chính                              | U21 U23
            Khách mời: Sở Tài chính                                      | =Khách mời: Sở Tài chính
            Dự: đ/c Triệu Minh Tỉnh                                      | P201
            BTV trừ đ/c Hạ                                               | O12 -L4
            BTV (trừ đ/c Hạ)                                             | O12 -L4
            BTV, trừ đồng chí Hạ                                         | O12 -L4
            BTV trừ đ/c Hạ và đ/c Ước                                    | O12 -L4 -L2
            BTV (trừ các đ/c Hạ, Ước); Ban Tổ chức                       | O12 -L4 -L2 U21
            BTV trừ đ/c Hạ, Ban Tổ chức                                  | O12 -L4 U21
            Thường trực Tỉnh uỷ trừ Bí thư                               | O11 -L1
            BTV trừ đ/c Lạ                                               | O12 -=đ/c Lạ
            Phòng, trừ sâu bệnh                                          | =Phòng, trừ sâu bệnh
            LĐVP: Đ/c Uy                                                 | @L6
            LĐVP: Uy                                                     | @L6
            LĐVP đ/c Uy                                                  | @L6
            LĐVP: đ/c Tỉnh                                               | @P201
            Lãnh đạo Văn phòng: đ/c Uy                                   | @L6
            Ban Tổ chức; LĐVP: Đ/c Uy                                    | U21 @L6
            Đ/c Ước; Ban Tổ chức; LĐVP: Đ/c Uy                           | L2 U21 @L6
            LĐVP: Đ/c Uy, Ban Tổ chức                                    | @L6 U21
            Ban Tổ chức (LĐVP: đ/c Uy)                                   | U21 @L6
            Ban Tổ chức (LĐVP: đ/c Uy), Ban Nội chính                    | U21 @L6 U23
            Giấy mời riêng                                               | !
            Có giấy mời riêng                                            | !
            BCH (có giấy mời riêng)                                      | O13 !
            BCH; giấy mời riêng                                          | O13 !
            Theo giấy mời                                                | =Theo giấy mời
            """)
    void lists(String typed, String found) {
        assertThat(shown(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Đ/c Uy (uỷ quyền của đ/c Bí thư)
            Đ/c Uy (ủy quyền của đồng chí Bí thư Tỉnh ủy)
            Đ/c Uy (được uỷ quyền của đ/c Bí thư)
            Đ/c Uy (thay đ/c Bí thư)
            Đ/c Uy (thay mặt đ/c Hoàng Văn Ánh)
            Đ/c Uy (UQ đ/c Ánh)
            Đ/c Uy thay đ/c Bí thư
            Đ/c Uy uỷ quyền của đ/c Bí thư
            Đ/c Uy, uỷ quyền của đ/c Bí thư
            """)
    void goingInSomebodysPlace(String typed) {
        List<Piece> pieces = MATCHER.people(typed);
        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst().authorisation()).isEqualTo(new Authorisation(1, 6));
        assertThat(pieces.getFirst().participant()).isEqualTo(Participant.leader(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đ/c Uy (uỷ quyền của đ/c Lạ)",
                "Đ/c Uy (thay đ/c Đạt)",
                "Đ/c Uy (uỷ quyền cho đ/c Hạ)",
                "Đ/c Uy (dự khai mạc)",
                "Đ/c Uy (thay đ/c Uy)"
            })
    void wordsBesideANameThatAreNotUnderstoodStayWithIt(String typed) {
        List<Piece> pieces = MATCHER.people(typed);
        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst().authorisation()).isNull();
        assertThat(pieces.getFirst().participant()).isEqualTo(new Participant(Participant.Kind.LEADER, 6L, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Đ/c Uy phát biểu         | SPEAK
            Đ/c Uy dự và phát biểu   | SPEAK
            Đ/c Uy dự                | ATTEND
            Đ/c Uy cùng dự           | ATTEND
            Đ/c Uy dẫn đoàn          | LEAD_DELEGATION
            Đ/c Uy trao thưởng       | AWARD
            """)
    void roles(String typed, Attendee.Role role) {
        assertThat(MATCHER.people(typed)).singleElement().satisfies(piece -> {
            assertThat(piece.role()).isEqualTo(role);
            assertThat(piece.participant()).isEqualTo(Participant.leader(6));
        });
    }

    @Test
    void whatSaysMoreThanANameKeepsItsWords() {
        assertThat(MATCHER.people("Lãnh đạo Ban Tổ chức").getFirst().participant())
                .isEqualTo(new Participant(Participant.Kind.UNIT, 21L, "Lãnh đạo Ban Tổ chức"));
        assertThat(MATCHER.people("Ban Tổ chức").getFirst().participant()).isEqualTo(Participant.unit(21));
    }

    @Test
    void everyCandidateWrittenOutIsFound() {
        for (String typed : List.of("Nguyễn Thị Hà", "đ/c Đạt", "Phó Bí thư", "Phó Chủ tịch", "đ/c Bình")) {
            assertThat(MATCHER.people(typed).getFirst().match()).isInstanceOfSatisfying(Match.Ambiguous.class, unsure -> {
                for (Match.Found candidate : unsure.candidates()) {
                    assertThat(MATCHER.people(candidate.shown()))
                            .as(candidate.shown())
                            .singleElement()
                            .satisfies(piece -> assertThat(piece.match()).isEqualTo(candidate));
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", ";", "\n", "()", ".", ", ,"})
    void nothing(String typed) {
        assertThat(MATCHER.people(typed)).isEmpty();
    }

    @Test
    void unitsThatPrepareAreNoLeaders() {
        assertThat(MATCHER.units("Ban Tổ chức, Văn phòng Tỉnh uỷ").stream()
                        .map(NameMatcherTest::shown)
                        .toList())
                .containsExactly("U21", "U25");
        assertThat(MATCHER.units("Bí thư")).singleElement().satisfies(piece -> assertThat(piece.match())
                .isEqualTo(new Match.Unknown("Bí thư")));
    }

    private static String shown(String typed) {
        String text = typed.replace("\\n", "\n");
        List<Piece> pieces = MATCHER.people(text);
        assertThat(pieces.stream().map(Piece::source).collect(Collectors.joining()))
                .isEqualTo(CellText.clean(text));
        return pieces.stream().map(NameMatcherTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Piece piece) {
        String use =
                switch (piece.use()) {
                    case TAKES_PART -> "";
                    case EXCEPT -> "-";
                    case DEPUTY -> "@";
                    case SEPARATE_INVITATION, REPLACES_INVITATION -> "!";
                };
        return use
                + switch (piece.match()) {
                    case Match.Found found -> shown(found);
                    case Match.Ambiguous(String text, List<Match.Found> candidates) ->
                        "?("
                                + candidates.stream()
                                        .map(NameMatcherTest::shown)
                                        .collect(Collectors.joining(",")) + ")";
                    case Match.Unknown(String text) -> use.equals("!") ? "" : "=" + text;
                };
    }

    private static String shown(Match.Found found) {
        return found.kind().name().charAt(0) + "" + found.id();
    }
}
