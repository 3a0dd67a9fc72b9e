package vn.vptu.reporting.ui;

import java.util.List;
import java.util.Locale;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.reporting.PaperJobResult.Fault;
import vn.vptu.reporting.PaperPart;
import vn.vptu.reporting.Reports;

/** What is wrong with papers among others, as sentences that name the paper and the field. */
final class JobWords {

    private JobWords() {}

    static String fault(Fault fault, List<PaperPart> parts, Reports reports, Sentences words) {
        String sentence = words.say(fault.error().code(), fault.error().args().toArray());
        if (fault.part() == Fault.WHOLE) {
            return sentence;
        }
        ReportDefinition<?, ?> report =
                reports.find(parts.get(fault.part()).report()).orElse(null);
        if (report == null) {
            return sentence;
        }
        String field = fault.error().field();
        String named = field.isEmpty()
                ? sentence
                : words.say("papers.jobs.field", words.say(report.paramKey(field)), sentence);
        return parts.size() == 1
                ? capital(named)
                : words.say("papers.jobs.part", fault.part() + 1, words.say(report.titleKey()), named);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
