package vn.vptu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.security.SystemActor;

/**
 * Fills an empty installation once with invented data around the day of its first start, always the same for the same
 * day, in one transaction: it is there whole or not at all. Afterwards it never touches them again.
 */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class Demonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final long SEED = 20261123;

    private final DemoDirectory directory;
    private final DemoAccounts accounts;
    private final DemoWeeks weeks;
    private final DemoMoney money;
    private final SystemActor system;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int yearsBefore;

    Demonstration(
            DemoDirectory directory,
            DemoAccounts accounts,
            DemoWeeks weeks,
            DemoMoney money,
            SystemActor system,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${vptu.demo.years-before}") int yearsBefore) {
        this.directory = directory;
        this.accounts = accounts;
        this.weeks = weeks;
        this.money = money;
        this.system = system;
        this.transaction = transaction;
        this.clock = clock;
        this.yearsBefore = yearsBefore;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.exist()) {
            return;
        }
        system.run(
                "Dữ liệu minh hoạ",
                () -> transaction.executeWithoutResult(status -> {
                    LocalDate today = LocalDate.now(clock);
                    Random random = new Random(SEED);
                    DemoCast cast = directory.fill(today, random);
                    Map<String, Long> ids = accounts.create(cast);
                    weeks.fill(today, random, cast);
                    money.fill(today, cast, ids, yearsBefore);
                }));
        LOG.info("Demonstration data are in place");
    }
}
