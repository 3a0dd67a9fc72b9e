package vn.vptu.base.ui;

import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long browsers keep the files that every page needs. */
@Configuration(proxyBeanMethods = false)
class StaticFiles {

    private static final String BUILT = "/VAADIN/build/";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    StaticFileHandlerFactory staticFileHandlerFactory() {
        return LongKept::new;
    }

    /** Built files bear a hash in their names: what is there once never changes, and nobody need ask for it again. */
    private static final class LongKept extends StaticFileServer {

        LongKept(VaadinService service) {
            super(service);
        }

        @Override
        protected int getCacheTime(String path) {
            return path.startsWith(BUILT) ? Math.toIntExact(A_YEAR.toSeconds()) : super.getCacheTime(path);
        }
    }
}
