package vn.vptu.base.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Recognises the expected reasons why a start fails; whatever else it is {@link UnexpectedFailure} reports. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, cause);
            }
        }
        return null;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> refused.getMessage();
            case SQLException sql -> DatabaseSentences.of(sql);
            case PortInUseException port ->
                "Cổng " + port.getPort()
                        + " đang bị chương trình khác chiếm; hãy dừng chương trình đó hoặc chọn cổng khác (SERVER_PORT).";
            default -> null;
        };
    }
}
