package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAndVehicleReaderTest {

    private static final PlaceReader PLACES = new PlaceReader(TestDirectory.PROVINCE);
    private static final VehicleReader VEHICLES = new VehicleReader(TestDirectory.PROVINCE.vehicles());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng họp 1                          | R31
            phòng họp 1                          | R31
            PHÒNG HỌP 1                          | R31
            Phong hop 1                          | R31
            Phòng hợp 1                          | R31
            Phòng họp số 1                       | R31
            Phòng họp số 01                      | R31
            P. họp 1                             | R31
            P.họp 1                              | R31
            PH1                                  | R31
            PH 1                                 | R31
            ph1                                  | R31
            tại Phòng họp 1                      | R31
            Tại: Phòng họp 1                     | R31
            Phòng họp 1.                         | R31
            Hội trường lớn                       | R33
            HTL                                  | R33
            HT lớn                               | R33
            Phòng khách                          | R34
            Phòng họp 1 Tỉnh uỷ                  | R31
            Phòng họp 1, Trụ sở Tỉnh uỷ          | R31 =Trụ sở Tỉnh uỷ
            Phòng họp 1 (tầng 2)                 | R31 =(tầng 2)
            Phòng họp 1 - Văn phòng Tỉnh uỷ      | R31 =Văn phòng Tỉnh uỷ
            Phòng họp 1, UBND tỉnh               | ?(R31)
            Phòng họp 1 (UBND tỉnh)              | ?(R31)
            Phòng họp 1 UBND tỉnh                | =Phòng họp 1 UBND tỉnh
            Phòng họp 12                         | =Phòng họp 12
            Phòng họp                            | =Phòng họp
            Phòng họp 3                          | =Phòng họp 3
            Hội trường lớn UBND huyện Chi Lăng   | =Hội trường lớn UBND huyện Chi Lăng
            Xã Tân Thanh                         | =Xã Tân Thanh
            Trụ sở tiếp công dân                 | =Trụ sở tiếp công dân
            Hà Nội                               | =Hà Nội
            """)
    void places(String typed, String found) {
        assertThat(shown(PLACES.read(typed))).isEqualTo(found);
        assertThat(PLACES.read(typed).stream().map(Piece::source).collect(Collectors.joining()))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12A-003.45                      | V41
            12A 00345                       | V41
            12A00345                        | V41
            12a-003.45                      | V41
            12A - 003.45                    | V41
            12A.003.45                      | V41
            Xe 12A-003.45                   | V41
            xe BKS 12A-003.45               | V41
            12A-003.45 (đ/c Cường)          | V41
            80A-1234                        | V44
            12A-003.45; 12A-004.56          | V41 V42
            12A-003.45, 12A-004.56          | V41 V42
            12A-003.45 và 12A-004.56        | V41 V42
            12A-003.45\\n12A-004.56         | V41 V42
            003.45                          | ?(V41,V43)
            xe 004.56                       | ?(V42)
            12A-999.99                      | =12A-999.99
            xe 7 chỗ                        | =xe 7 chỗ
            Xe cơ quan; 12B-003.45          | =Xe cơ quan V43
            """)
    void vehicles(String typed, String found) {
        String text = typed.replace("\\n", "\n");
        assertThat(shown(VEHICLES.read(text))).isEqualTo(found);
        assertThat(VEHICLES.read(text).stream().map(Piece::source).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void aPlateWithADriverSaysMore() {
        assertThat(VEHICLES.read("Xe 12A-003.45").getFirst().plain()).isTrue();
        assertThat(VEHICLES.read("12A-003.45 (đ/c Cường)").getFirst().plain()).isFalse();
    }

    @Test
    void nothing() {
        assertThat(VEHICLES.read("")).isEmpty();
        assertThat(VEHICLES.read(" - ")).isEmpty();
        assertThat(VEHICLES.read(";\n;")).isEmpty();
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.match()) {
                    case Match.Found(Match.Kind kind, long id, String name) ->
                        kind.name().charAt(0) + "" + id;
                    case Match.Ambiguous(String text, List<Match.Found> candidates) ->
                        candidates.stream()
                                .map(found -> found.kind().name().charAt(0) + "" + found.id())
                                .collect(Collectors.joining(",", "?(", ")"));
                    case Match.Unknown(String text) -> "=" + text;
                })
                .collect(Collectors.joining(" "));
    }
}
