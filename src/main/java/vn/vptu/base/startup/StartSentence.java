package vn.vptu.base.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the error stream why the start failed, in as few words as there are. */
class StartSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        String action = failure.getAction();
        System.err.println(failure.getDescription() + (action == null || action.isBlank() ? "" : " " + action));
    }
}
