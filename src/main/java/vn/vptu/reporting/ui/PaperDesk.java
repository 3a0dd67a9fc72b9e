package vn.vptu.reporting.ui;

import org.springframework.stereotype.Component;
import vn.vptu.reporting.Issuing;
import vn.vptu.reporting.PaperChoices;
import vn.vptu.reporting.PaperJobs;
import vn.vptu.reporting.PaperPreviews;
import vn.vptu.reporting.Reports;

/** What the pages of papers work with. */
@Component
record PaperDesk(Reports reports, PaperChoices choices, PaperJobs jobs, PaperPreviews previews, Issuing issuing) {}
