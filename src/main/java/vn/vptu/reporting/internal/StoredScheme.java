package vn.vptu.reporting.internal;

import java.time.LocalDate;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.reporting.NumberSchemeDraft.Restart;

/** How the papers of one kind are numbered. */
public record StoredScheme(
        long id,
        String typeCode,
        String organCode,
        PaperFamily family,
        Restart restarts,
        boolean leadingZero,
        int firstNo,
        LocalDate validFrom) {

    private static final int TEN = 10;

    /**
     * A number as it stands on the paper. The Party writes "Số 125-BC/VPTU" (Hướng dẫn 05-HD/VPTW), the State
     * "Số: 125/BC-VP" (Nghị định 30/2020/NĐ-CP).
     */
    public String text(int serial) {
        String digits = (leadingZero && serial < TEN ? "0" : "") + serial;
        return family == PaperFamily.PARTY
                ? "Số " + digits + '-' + typeCode + '/' + organCode
                : "Số: " + digits + '/' + typeCode + '-' + organCode;
    }
}
