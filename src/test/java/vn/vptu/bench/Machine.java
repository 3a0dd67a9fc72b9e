package vn.vptu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.vptu.base.time.OfficeClock;

/** On what was measured: figures without it mean nothing. */
final class Machine {

    private Machine() {}

    static String facts(Ground ground, int times) throws SQLException, IOException {
        Runtime runtime = Runtime.getRuntime();
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(bean -> bean.getName().split(" ", 2)[0])
                .distinct()
                .collect(Collectors.joining(", "));
        try (Connection connection = ground.connection()) {
            DatabaseMetaData database = connection.getMetaData();
            return """
                    %s, %d rounds a row
                    machine: %s, %d cores, load %.1f
                    JVM: %s, heap %d MB, %s
                    database: %s, %s %s
                    """.formatted(
                            LocalDate.now(OfficeClock.ZONE),
                            times,
                            processor(),
                            runtime.availableProcessors(),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                            System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                            runtime.maxMemory() >> 20,
                            collectors,
                            database.getDatabaseProductVersion(),
                            database.getDriverName(),
                            database.getDriverVersion().split(" ", 2)[0]);
        }
    }

    private static String processor() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpu)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(cpu)) {
            return lines.filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
