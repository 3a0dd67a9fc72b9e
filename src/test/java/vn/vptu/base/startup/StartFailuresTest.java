package vn.vptu.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTest {

    private final StartFailures failures = new StartFailures();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1045 | 28000 | Access denied for user 'vptu'@'localhost' (using password: YES) | từ chối tài khoản “vptu”: tên hoặc mật khẩu
            1044 | 42000 | Access denied for user 'vptu'@'%' to database 'khac' | thiếu quyền
            1142 | 42000 | CREATE command denied to user 'vptu'@'localhost' for table `t` | thiếu quyền
            1049 | 42000 | Unknown database 'vptu' | Không có cơ sở dữ liệu tên “vptu”
            1040 | 08004 | Too many connections | không nhận thêm kết nối
            1419 | HY000 | You do not have the SUPER privilege and binary logging is enabled | log_bin_trust_function_creators = 1
            1114 | HY000 | The table 'x' is full | hết chỗ trên đĩa
            1021 | HY000 | Disk full (/tmp) | hết chỗ trên đĩa
            0    | 08S01 | Communications link failure | Không kết nối được máy chủ cơ sở dữ liệu
            """)
    void anExpectedErrorOfTheServerBecomesOneSentence(int code, String state, String message, String sentence) {
        Throwable failure = new IllegalStateException("outer", new SQLException(message, state, code));

        assertThat(failures.analyze(failure))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains(sentence)
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void anUnexpectedErrorIsNotExplainedAway() {
        assertThat(failures.analyze(new IllegalStateException("a bug"))).isNull();
        assertThat(failures.analyze(new SQLException("syntax", "42000", 1064))).isNull();
    }

    @Test
    void aTakenPortIsNamed() {
        assertThat(failures.analyze(new PortInUseException(8080)).getDescription())
                .startsWith("Cổng 8080 đang bị chương trình khác chiếm");
    }
}
