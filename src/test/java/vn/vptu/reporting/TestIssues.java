package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.security.internal.TestAccounts;

/** Issues papers for tests, as whoever is signed in. */
@Component
public class TestIssues {

    private final Issuing issuing;
    private final Reports reports;
    private final NumberSchemes schemes;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    TestIssues(Issuing issuing, Reports reports, NumberSchemes schemes, TestAccounts accounts, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.issuing = issuing;
        this.reports = reports;
        this.schemes = schemes;
        this.accounts = accounts;
    }

    ReportDefinition<?, ?> paper(String id) {
        return reports.find(id).orElseThrow();
    }

    static Map<String, String> copies(int copies, String name) {
        return Map.of("day", "2026-11-23", "copies", Integer.toString(copies), "name", name);
    }

    /** A paper only secretaries may make, issued; its title has the name. */
    public long issued(String name) {
        return issued(TestPaper.ID, copies(1, name));
    }

    /** A list of the rooms, issued: everybody may see it. */
    public long issuedRooms() {
        return issued("rooms", Map.of());
    }

    public long issued(String report, Map<String, String> query) {
        SaveResult result = issuing.issue(paper(report), query);
        if (result instanceof SaveResult.Saved(long id)) {
            return id;
        }
        throw new AssertionError(result);
    }

    /** Somebody else issues from here on. */
    public void as(String... roles) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(roles));
    }

    static NumberSchemeDraft scheme(
            String report, String type, NumberSchemeDraft.Restart restarts, LocalDate from, @Nullable LocalDate to) {
        return new NumberSchemeDraft(
                report, "Văn phòng Tỉnh uỷ", type, "VPTU", PaperFamily.PARTY, restarts, true, 1, from, to);
    }

    /** Numbers of a time long past, for lists that need one. */
    private long someNumbers() {
        as(Roles.SECRETARY);
        return numbered("rooms", "CU", LocalDate.of(1995, 1, 1), LocalDate.of(1996, 1, 1));
    }

    /** A paper that everybody may see, made when there is none yet; whoever is signed in stays so. */
    public long anIssuedPaper() {
        return jdbc.sql("select max(id) from reporting_issued where report = 'rooms'")
                .query(Long.class)
                .optional()
                .orElseGet(() -> kept(() -> {
                    as(Roles.STAFF);
                    return issuedRooms();
                }));
    }

    /** A way of numbering, made when there is none yet; whoever is signed in stays so. */
    public long numbers() {
        return jdbc.sql("select max(id) from reporting_number_scheme")
                .query(Long.class)
                .optional()
                .orElseGet(() -> kept(this::someNumbers));
    }

    private static long kept(LongSupplier work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        try {
            return work.getAsLong();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Numbers for a time; what is numbered in tests begins anew with each year. */
    long numbered(String report, String type, LocalDate from, @Nullable LocalDate to) {
        SaveResult result = schemes.save(null, 0, scheme(report, type, NumberSchemeDraft.Restart.YEAR, from, to));
        if (result instanceof SaveResult.Saved(long id)) {
            return id;
        }
        throw new AssertionError(result);
    }
}
