package vn.vptu.base.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the error stream why the start failed, in as few words as there are. */
class StartSentence implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartSentence.class);

    @Override
    public void report(FailureAnalysis failure) {
        String action = failure.getAction();
        System.err.println(failure.getDescription() + (action == null || action.isBlank() ? "" : " " + action));
        LOG.debug("the start failed", failure.getCause());
    }
}
