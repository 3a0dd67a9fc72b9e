package vn.vptu.budget.report;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperForms;

/** What the office's own forms of documents are made with. */
@Component
record DocumentPaperTools(PaperForms forms, Translations words, Clock clock) {}
