package vn.vptu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.testing.IntegrationTest;

@IntegrationTest
class ApplicationTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theApplicationStartsOnAnEmptyDatabase() {
        assertThat(jdbc.sql("select count(*) from directory_setting")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
