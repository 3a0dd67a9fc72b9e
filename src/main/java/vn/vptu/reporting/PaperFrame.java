package vn.vptu.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperForm;

/**
 * What is around the content of a paper: its form, the office's heading, who signs.
 *
 * @param number "Số 15-TB/VPTU"; null on papers without one
 * @param placeAndDate "Lạng Sơn, ngày 26 tháng 11 năm 2026"
 */
record PaperFrame(
        PaperForm form,
        Letterhead letterhead,
        Signatures signatures,
        @Nullable String number,
        String placeAndDate) {

    /** The same with its amounts counted otherwise than its form says; as it is when nothing else was chosen. */
    PaperFrame countedIn(Optional<NumberStyle.Unit> unit) {
        return unit.filter(chosen -> chosen != form.numbers().unit())
                .map(chosen -> new PaperFrame(form.countedIn(chosen), letterhead, signatures, number, placeAndDate))
                .orElse(this);
    }
}
