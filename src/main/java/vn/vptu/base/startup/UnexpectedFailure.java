package vn.vptu.base.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** When nothing else explains a failed start it is a bug: the log gets all of it, the console one sentence. */
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedFailure implements FailureAnalyzer {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        LOG.error("the start failed", failure);
        return new FailureAnalysis(
                "Ứng dụng không khởi động được vì một lỗi ngoài dự kiến; chi tiết nằm trong nhật ký.", null, failure);
    }
}
