package vn.vptu.calendar.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.IsoWeek;

/**
 * Everything on a weekly schedule that is not a line of its table: names, titles and captions of the day it was made for.
 *
 * @param superior "TỈNH UỶ LẠNG SƠN"
 * @param issuer "VĂN PHÒNG"
 * @param number "Số 15-TB/VPTU"; null on a schedule without a number, the office's habit
 * @param partyTitle "ĐẢNG CỘNG SẢN VIỆT NAM"
 * @param place "Lạng Sơn"
 * @param date the date beside the place; null leaves day and month open, to be written by hand
 * @param title "LỊCH CÔNG TÁC"
 * @param subject whose schedule it is; may take several lines
 * @param week its number, which the office may count in its own way, is {@code weekLabel}
 * @param weekLabel "Tuần 48 (từ ngày 23/11/2026 đến ngày 29/11/2026)"
 * @param recipientsTitle "Nơi nhận:"
 * @param recipients one line each, with hyphen and comma
 * @param signerLines one to three: "K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"
 * @param signerName empty as long as nobody is known
 * @param duty who is on duty in the week; null when it is not printed
 * @param draft not issued: printed with {@code draftMark} across every page
 * @param version the issued version; null on a draft
 */
public record WeekPaperHead(
        String superior,
        String issuer,
        @Nullable String number,
        String partyTitle,
        String place,
        @Nullable LocalDate date,
        String title,
        String subject,
        IsoWeek week,
        String weekLabel,
        WeekPaperCaptions captions,
        String recipientsTitle,
        List<String> recipients,
        List<String> signerLines,
        String signerName,
        @Nullable String duty,
        boolean draft,
        @Nullable Integer version) {

    public WeekPaperHead {
        recipients = List.copyOf(recipients);
        signerLines = List.copyOf(signerLines);
    }
}
