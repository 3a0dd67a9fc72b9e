package vn.vptu.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vptu.base.report.ReportFormat;

/**
 * One paper of those that are made beside the page.
 *
 * @param report the id of its definition
 * @param query what is chosen, as in its stable link: one value for each name
 */
public record PaperPart(String report, Map<String, String> query, ReportFormat format) {

    public PaperPart {
        query = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }
}
