package vn.vptu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vptu.VptuApplication;
import vn.vptu.bench.budget.BudgetPart;
import vn.vptu.bench.calendar.CalendarPart;
import vn.vptu.bench.calendar.SearchPart;

/**
 * {@code Bench FOLDER [--fresh] [--times N] [--only TEXT]}: seeds what is not there yet, measures, prints one table.
 *
 * <p>A feature takes part by adding its {@link Part} here.
 */
public final class Bench {

    private static final List<Part> PARTS = List.of(
            new OfficePart(),
            new CalendarPart(),
            new SearchPart(),
            new NoticesPart(),
            new PapersPart(),
            new BudgetPart());

    private static final String WARM_UP_THREAD = "report-warm-up";

    private Bench() {}

    private record Options(Path folder, boolean fresh, int times, String only) {

        static Options of(String[] arguments) {
            boolean fresh = false;
            int times = 200;
            String only = "";
            for (int i = 1; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--fresh" -> fresh = true;
                    case "--times" -> times = Integer.parseInt(arguments[++i]);
                    case "--only" -> only = arguments[++i];
                    default -> throw new IllegalArgumentException(arguments[i]);
                }
            }
            return new Options(Path.of(arguments[0]), fresh, times, only);
        }

        boolean wants(Row row) {
            return row.operation().toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT));
        }
    }

    static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        try (BenchDatabase database = BenchDatabase.open(options.folder(), PARTS, options.fresh());
                ConfigurableApplicationContext application = start(database)) {
            Ground ground = new Ground(application);
            if (!database.seeded()) {
                seed(ground, database);
            }
            awaitWarmUp();
            List<Line> lines = new ArrayList<>();
            for (Row row : rows(ground, options)) {
                progress("measuring: " + row.operation());
                lines.add(row.measure(Pace.of(options.times())));
            }
            System.out.println();
            System.out.print(Table.of(lines));
            System.out.println();
            System.out.print(Machine.facts(ground, options.times()));
            for (Part part : PARTS) {
                System.out.println("data: " + part.data(ground));
            }
        }
        // Threads of libraries must not keep the program.
        System.exit(0);
    }

    /** The program as in production; neither the demonstration's weeks nor a first administrator. */
    private static ConfigurableApplicationContext start(BenchDatabase database) {
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--vaadin.productionMode=true",
                "--vptu.demo=none",
                "--logging.threshold.console=error"));
        return SpringApplication.run(VptuApplication.class, settings.toArray(String[]::new));
    }

    private static void seed(Ground ground, BenchDatabase database) throws Exception {
        for (Part part : PARTS) {
            progress("seeding: " + part.getClass().getSimpleName());
            part.seed(ground);
        }
        // Without it the server guesses how much there is of what.
        List<String> tables = ground.jdbc().queryForList("show tables", String.class);
        try (var owner = database.ownerConnection();
                var statement = owner.createStatement()) {
            for (String table : tables) {
                statement.execute("analyze table `" + table + "`");
            }
        }
        database.markSeeded();
    }

    private static List<Row> rows(Ground ground, Options options) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Part part : PARTS) {
            part.rows(ground).stream().filter(options::wants).forEach(rows::add);
        }
        Ground.require(!rows.isEmpty(), "no row is called " + options.only());
        return rows;
    }

    /** The program compiles its papers in the background after its start. */
    private static void awaitWarmUp() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(WARM_UP_THREAD)) {
                thread.join();
            }
        }
    }

    private static void progress(String what) {
        System.err.println(what + " …");
    }
}
