package vn.vptu.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrozenPaperTest {

    /** Kept by a first release; whatever comes later must still read it. */
    @Test
    void aPaperKeptLongAgoCanStillBeRead() {
        FrozenPaper kept = FrozenPaper.parse("""
                {"head":{"superior":"TỈNH UỶ LẠNG SƠN","issuer":"VĂN PHÒNG","number":null,
                 "partyTitle":"ĐẢNG CỘNG SẢN VIỆT NAM","place":"Lạng Sơn","date":"2026-11-20","title":"LỊCH CÔNG TÁC",
                 "subject":"của Thường trực Tỉnh uỷ","week":{"year":2026,"number":48},"weekLabel":"Tuần 48",
                 "captions":{"day":"Thứ, ngày","halfDay":"Buổi","time":"Giờ","content":"Nội dung","chair":"Chủ trì",
                  "attendees":"Thành phần","place":"Địa điểm","preparing":"Chuẩn bị","note":"Xe, ghi chú",
                  "allDay":"Cả ngày","morning":"Sáng","afternoon":"Chiều","evening":"Tối","draftMark":"BẢN NHÁP"},
                 "recipientsTitle":"Nơi nhận:","recipients":["- Lưu Văn phòng Tỉnh uỷ."],
                 "signerLines":["CHÁNH VĂN PHÒNG"],"signerName":"Đàm Văn Uy","duty":null,"draft":false,"version":1},
                 "full":[{"kind":"ACTIVITY","date":"2026-11-23","halfDay":"MORNING","time":"8h00","content":"Giao ban",
                  "remark":null,"struck":false,"chairs":"Đ/c Bí thư","chairRemark":null,"attendees":"Thường trực",
                  "place":"Phòng họp 1","preparing":"","note":""},
                  {"kind":"DAY_OFF","date":"2026-11-24","halfDay":null,"time":null,
                  "content":"Nghỉ Ngày Văn hoá Việt Nam","remark":null,"struck":false,"chairs":null,"chairRemark":null,
                  "attendees":null,"place":null,"preparing":null,"note":null}],
                 "limited":[]}
                """);

        assertThat(kept.paper(false).lines()).hasSize(2);
        assertThat(kept.paper(false).head().date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(kept.paper(true).abridged()).isTrue();
        assertThat(FrozenPaper.parse(kept.json())).isEqualTo(kept);
    }
}
