package vn.vptu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.vptu.security.internal.TestAccounts;

/** What seeds and rows stand on: the whole application, its database, people to act as. */
public final class Ground {

    private final ConfigurableApplicationContext application;
    private final DataSource pool;
    private final JdbcTemplate jdbc;

    Ground(ConfigurableApplicationContext application) {
        this.application = application;
        this.pool = application.getBean(DataSource.class);
        this.jdbc = application.getBean(JdbcTemplate.class);
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The program's own JDBC, for filling tables in batches. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** A connection of the pool that the program uses, for the floor. */
    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Where the application answers. */
    public String address(String path) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + path;
    }

    /** Somebody who holds these roles. */
    public Authentication holding(String... roles) {
        return bean(TestAccounts.class).holding(roles);
    }

    /** Does something as somebody. */
    public <T> T as(Authentication who, Callable<T> work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What is not so makes every figure worthless. */
    public static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalStateException(otherwise);
        }
    }
}
