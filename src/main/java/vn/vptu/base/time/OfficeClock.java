package vn.vptu.base.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application: wall-clock time at the office, whatever zone the machine is set to. */
@Configuration(proxyBeanMethods = false)
public class OfficeClock {

    /** Vietnam has one zone and no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
