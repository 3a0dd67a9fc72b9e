package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.calendar.internal.weekimport.ReadRows.MONDAY;
import static vn.vptu.calendar.internal.weekimport.ReadRows.activity;
import static vn.vptu.calendar.internal.weekimport.ReadRows.cells;
import static vn.vptu.calendar.internal.weekimport.ReadRows.codes;
import static vn.vptu.calendar.internal.weekimport.ReadRows.marks;
import static vn.vptu.calendar.internal.weekimport.ReadRows.row;
import static vn.vptu.calendar.internal.weekimport.ReadRows.slots;
import static vn.vptu.calendar.internal.weekimport.ReadRows.week;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.Trip;

/** From one row to an activity: what is taken apart, what is only marked, what is refused. */
class WeekImportRowsTest {

    @Test
    void aFullRowBecomesAnActivityWithEverything() {
        ImportedActivity activity = activity(
                "Thứ Hai 23/11",
                "Sáng",
                "8h00",
                "Làm việc với xã biên giới",
                "Đ/c Bí thư; đ/c Hạ",
                "Ban Tổ chức; BTV trừ đ/c Ước; LĐVP: Đ/c Uy",
                "Phòng họp 1, Trụ sở Tỉnh uỷ",
                "Phòng Tổng hợp",
                "12A-003.45",
                "Mang theo tài liệu");
        ActivityDraft draft = activity.draft(7);
        assertThat(draft.period().fromDate()).isEqualTo(MONDAY);
        assertThat(draft.period().toDate()).isEqualTo(MONDAY);
        assertThat(draft.period().halfDay()).isEqualTo(HalfDay.MORNING);
        assertThat(draft.period().start()).isEqualTo(LocalTime.of(8, 0));
        assertThat(draft.content()).isEqualTo("Làm việc với xã biên giới");
        assertThat(draft.kindId()).isEqualTo(7);
        assertThat(draft.chairs()).containsExactly(Participant.leader(1), Participant.leader(4));
        assertThat(draft.attendees())
                .containsExactly(
                        Attendee.attending(Participant.unit(21)),
                        Attendee.attending(Participant.organ(12)),
                        Attendee.except(2));
        assertThat(draft.place()).isEqualTo(new Place(31L, "Trụ sở Tỉnh uỷ", Place.Form.IN_PERSON, null));
        assertThat(draft.preparingUnitId()).isEqualTo(26);
        assertThat(draft.preparingText()).isNull();
        assertThat(draft.deputyLeaderId()).isEqualTo(6);
        assertThat(draft.trip()).isEqualTo(new Trip(41, null, null, null, null));
        assertThat(draft.note()).isEqualTo("Mang theo tài liệu");
        assertThat(activity.state()).isEqualTo(ActivityState.PLANNED);
    }

    @Test
    void whatTheCalendarHasNoFieldForGoesIntoTheNote() {
        ActivityDraft draft = activity(
                        "23/11",
                        "Sáng",
                        "8h",
                        "Đi cơ sở",
                        "",
                        "LĐVP: đ/c Tỉnh",
                        "Xã Tân Thanh",
                        "Ban Tổ chức, Sở Nội vụ",
                        "12A-003.45 (đ/c Cường); xe 7 chỗ",
                        "Đi sớm")
                .draft(1);
        assertThat(draft.note()).isEqualTo("Đi sớm; LĐVP: đ/c Tỉnh; Xe 12A-003.45 (đ/c Cường); xe 7 chỗ");
        assertThat(draft.preparingText()).isEqualTo("Ban Tổ chức, Sở Nội vụ");
        assertThat(draft.preparingUnitId()).isNull();
        assertThat(draft.place()).isEqualTo(Place.words("Xã Tân Thanh"));
    }

    @Test
    void somebodyInAnothersPlaceIsAnAuthorisation() {
        ImportRow row = row("23/11", "Sáng", "8h", "Tiếp đoàn", "Đ/c Uy (uỷ quyền của đ/c Bí thư)");
        assertThat(row.activity().draft(1).authorisations()).containsExactly(new Authorisation(1, 6));
        assertThat(row.activity().draft(1).chairs()).containsExactly(Participant.leader(6));
        assertThat(marks(row)).isEqualTo("CHAIR acts-for");
        ImportRow unclear = row("23/11", "Sáng", "8h", "Tiếp đoàn", "Đ/c Uy (uỷ quyền của đ/c Đạt)");
        assertThat(marks(unclear)).isEqualTo("CHAIR acts-for-text");
        assertThat(unclear.activity().draft(1).chairs().getFirst().text()).isEqualTo("Đ/c Uy (uỷ quyền của đ/c Đạt)");
    }

    @Test
    void aRowNamesAllItsFaultsAtOnce() {
        ImportRow row = row("31/11", "Buổi gì", "25h", "", "Đ/c Bí thư");
        assertThat(codes(row.errors()))
                .isEqualTo("DAY day-impossible CONTENT content-missing HALF_DAY half-day-unreadable");
        assertThat(row.activity()).isNull();
    }

    @Test
    void severalDays() {
        WeekImport week = week(
                cells("23/11 - 25/11", "", "", "Đi công tác", "Đ/c Ước"),
                cells("26/11", "Sáng", "7h", "Đi công tác Hà Nội (đến 28/11)", "Đ/c Hạ"),
                cells("27/11", "Cả ngày", "", "Nghỉ phép (đến 02/12)", "Đ/c Uy"));
        assertThat(slots(week))
                .containsExactly(
                        "2026-11-23..2026-11-25 ALL_DAY null",
                        "2026-11-26..2026-11-28 MORNING 07:00",
                        "2026-11-27..2026-12-02 ALL_DAY null");
        assertThat(week.rows().get(1).activity().content()).isEqualTo("Đi công tác Hà Nội");
    }

    @Test
    void anHourInFrontOfTheContent() {
        ImportRow row = row("23/11", "", "", "(8h30) Hội nghị Thường trực Tỉnh ủy");
        assertThat(row.activity().content()).isEqualTo("Hội nghị Thường trực Tỉnh ủy");
        assertThat(row.activity().start()).isEqualTo(LocalTime.of(8, 30));
        assertThat(marks(row)).isEqualTo("CONTENT hour-from-content");
        assertThat(slots(week(cells("23/11", "Chiều", "–", "2h, họp")))).containsExactly("2026-11-23 AFTERNOON 14:00");
        assertThat(slots(week(cells("23/11", "", "", "(25h) Họp")))).containsExactly("no-such-time");
        assertThat(slots(week(cells("23/11/2026 08:30", "", "", "Họp")))).containsExactly("2026-11-23 MORNING 08:30");
    }

    @Test
    void allDayInTheContent() {
        assertThat(slots(week(
                        cells("23/11", "", "", "Tập huấn (cả ngày)"),
                        cells("24/11", "Sáng", "8h", "Tập huấn (cả ngày)"),
                        cells("25/11", "Chiều", "", "Tập huấn (cả ngày)"))))
                .containsExactly("2026-11-23 ALL_DAY null", "2026-11-24 ALL_DAY 08:00", "half-day-contradicts");
    }

    @Test
    void statesAndInvitations() {
        ImportedActivity postponed = activity("23/11", "Sáng", "8h", "Dự ngày hội (hoãn)");
        assertThat(postponed.postponed()).isTrue();
        assertThat(postponed.content()).isEqualTo("Dự ngày hội");
        assertThat(activity("23/11", "Sáng", "8h", "Dự ngày hội", "", "", "", "", "", "Hoãn")
                        .state())
                .isEqualTo(ActivityState.POSTPONED);
        assertThat(activity("23/11", "Sáng", "8h", "Dự ngày hội (huỷ)").state()).isEqualTo(ActivityState.CANCELLED);
        ImportedActivity invited = activity("23/11", "Sáng", "8h", "Hội nghị", "", "BCH; Giấy mời riêng");
        assertThat(invited.draft(1).basis().separateInvitation()).isTrue();
        assertThat(invited.attendees()).hasSize(1);
        ImportedActivity noted = activity(
                "23/11", "Sáng", "8h", "Hội nghị", "", "", "", "", "", "Giấy mời riêng; LĐVP: đ/c Uy; mặc lễ phục");
        assertThat(noted.separateInvitation()).isTrue();
        assertThat(noted.draft(1).deputyLeaderId()).isEqualTo(6);
        assertThat(noted.note()).isEqualTo("mặc lễ phục");
    }

    @Test
    void unsureAndUnknownNamesAreMarkedAndKept() {
        ImportRow row = row(
                "23/11",
                "Sáng",
                "8h",
                "Họp",
                "Đ/c Đạt",
                "Sở Nội vụ; Ban Tổ chức",
                "Phòng họp 9",
                "Sở Tài chính",
                "xe 7 chỗ");
        assertThat(marks(row))
                .isEqualTo("CHAIR ambiguous ATTENDEES unknown PREPARING unknown VEHICLE unknown PLACE unknown-room");
        assertThat(row.marks().getFirst().args())
                .containsExactly("Đ/c Đạt", "Nông Văn Đạt, Phó Bí thư; Vi Văn Đạt, Phó Chủ tịch");
        assertThat(row.activity().draft(1).chairs()).containsExactly(Participant.words("Đ/c Đạt"));
    }

    @Test
    void errorsOfTheSpreadsheetAreNamed() {
        assertThat(codes(row("#N/A", "Sáng", "8h", "a").errors())).isEqualTo("DAY cell-error");
        assertThat(codes(row("23/11", "Sáng", "#VALUE!", "a").errors())).isEqualTo("TIME cell-error");
        assertThat(codes(row("23/11", "Sáng", "8h", "#REF!").errors())).isEqualTo("CONTENT cell-error");
        ImportRow row = row("23/11", "Sáng", "8h", "a", "#N/A");
        assertThat(marks(row)).isEqualTo("CHAIR cell-error");
        assertThat(row.activity().chairs()).isEmpty();
        assertThat(row.cell(Column.CHAIR)).isEqualTo("#N/A");
    }

    @Test
    void textsTooLongForTheirFieldAreRefused() {
        ImportRow row = row("23/11", "Sáng", "8h", "a".repeat(2001), "", "", "b".repeat(301));
        assertThat(codes(row.errors())).isEqualTo("CONTENT too-long PLACE too-long");
        assertThat(row.errors().getFirst().args()).containsExactly(Column.CONTENT, 2001, 2000);
    }

    @Test
    void aRowWithWordsButNoContentIsRefused() {
        assertThat(slots(week(cells("23/11", "Sáng", "8h")))).containsExactly("content-missing");
        assertThat(slots(week(cells("23/11", "Sáng", "", "", "Đ/c Bí thư")))).containsExactly("content-missing");
        assertThat(week(cells("23/11", "Sáng", "–")).rows()).isEmpty();
    }
}
