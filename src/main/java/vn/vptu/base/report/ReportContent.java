package vn.vptu.base.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one paper says.
 *
 * @param title the name of the document, as readers and screen readers announce it, e.g. "Lịch công tác tuần 48 năm 2026"
 * @param fileName what the file is called when it is kept, without ending
 * @param head the values that stand once on the paper: each component is a parameter of the template
 * @param rows the lines of its table: each component is a field of the template
 * @param watermark the word across every page, "BẢN NHÁP" on drafts; null on papers that count
 */
public record ReportContent<R extends Record>(
        String title,
        String fileName,
        Record head,
        List<R> rows,
        @Nullable String watermark) {

    public ReportContent {
        rows = List.copyOf(rows);
    }
}
