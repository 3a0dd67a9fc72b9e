package vn.vptu.base.startup;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks whether the database is there and lets both accounts in, before anything else is started: otherwise the reason
 * would come seconds later and between the complaints of three libraries.
 */
class DatabaseCheck implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        String url = settings.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            throw new StartRefused(
                    "Chưa khai báo cơ sở dữ liệu: hãy đặt SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
                            + " và SPRING_DATASOURCE_PASSWORD, hoặc chạy thử bằng lệnh ./run.");
        }
        signIn(url, settings, "spring.datasource.username", "spring.datasource.password");
        if (settings.containsProperty("spring.flyway.user")) {
            signIn(
                    settings.getProperty("spring.flyway.url", url),
                    settings,
                    "spring.flyway.user",
                    "spring.flyway.password");
        }
    }

    private static void signIn(String url, Environment settings, String user, String password) {
        try {
            DriverManager.getConnection(url, settings.getProperty(user, ""), settings.getProperty(password, ""))
                    .close();
        } catch (SQLException cause) {
            String sentence = DatabaseSentences.of(cause);
            throw new StartRefused(Objects.requireNonNullElseGet(
                    sentence,
                    () -> "Không mở được cơ sở dữ liệu (" + cause.getMessage() + "); hãy xem lại "
                            + "SPRING_DATASOURCE_URL."));
        }
    }
}
