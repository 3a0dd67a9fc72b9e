package vn.vptu.audit.internal;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import vn.vptu.audit.TrailFinding;
import vn.vptu.base.i18n.Translations;

/**
 * {@code java -jar vptu.jar --vptu.check-trail=true}: compares the trail with its seals, says what it found and ends, with 0
 * when everything fits and 1 when not.
 */
@Component
@ConditionalOnProperty("vptu.check-trail")
class CheckCommand implements ApplicationRunner {

    private final Seals seals;
    private final Translations words;
    private final ConfigurableApplicationContext application;

    CheckCommand(Seals seals, Translations words, ConfigurableApplicationContext application) {
        this.seals = seals;
        this.words = words;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        TrailFinding finding = seals.check();
        report(finding, words, System.out);
        System.exit(SpringApplication.exit(application, () -> finding.intact() ? 0 : 1));
    }

    static void report(TrailFinding finding, Translations words, PrintStream console) {
        if (finding.intact()) {
            console.println(words.vietnamese("audit.check.intact", finding.entries(), finding.open()));
        } else {
            console.println(
                    words.vietnamese("audit.check.broken", finding.faults().size()));
            finding.faults()
                    .forEach(fault -> console.println(words.vietnamese(
                            "audit.check.fault." + fault.wrong(),
                            fault.firstId(),
                            fault.lastId(),
                            fault.sealed(),
                            fault.found())));
        }
    }
}
