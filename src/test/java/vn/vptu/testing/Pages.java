package vn.vptu.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailFilter;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeMappings;
import vn.vptu.budget.CodeRow;
import vn.vptu.budget.FiscalYearRow;
import vn.vptu.budget.FiscalYears;
import vn.vptu.budget.MappingRow;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.Weeks;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.LeaderRow;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganRow;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.PositionRow;
import vn.vptu.directory.Positions;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryRow;
import vn.vptu.directory.TermRow;
import vn.vptu.directory.Terms;
import vn.vptu.directory.UnitRow;
import vn.vptu.directory.Units;
import vn.vptu.directory.VehicleRow;
import vn.vptu.directory.Vehicles;
import vn.vptu.reporting.FormRow;
import vn.vptu.reporting.Forms;
import vn.vptu.reporting.TestIssues;
import vn.vptu.security.AccountRow;
import vn.vptu.security.Accounts;
import vn.vptu.security.SystemActor;

/**
 * Every page of the application, taken from the registry of routes, so that a new page is tested from its first day. A
 * route with parameters stands once for each form of its address, with a record that exists.
 */
@org.springframework.stereotype.Component
public class Pages {

    private static final Pageable ONE = PageRequest.of(0, 1);

    private final ServletContext servlets;
    private final SystemActor system;
    private final Clock clock;
    private final Map<String, Function<LocalDate, List<String>>> parameters;

    /**
     * A page.
     *
     * @param view what shows it
     * @param path its address, without a slash in front
     */
    public record Page(Class<? extends Component> view, String path) {

        /** Whether the annotations of the view let in whoever holds this role alone. */
        public boolean isFor(String role) {
            return new AccessAnnotationChecker().hasAccess(view, () -> "somebody", role::equals);
        }

        /** Whether one needs to sign in before it opens. */
        public boolean needsSignIn() {
            return !new AccessAnnotationChecker().hasAccess(view, null, role -> false);
        }

        /** The roles that may open it. */
        public List<String> roles() {
            return Roles.ALL.stream().filter(this::isFor).toList();
        }

        @Override
        public String toString() {
            return "/" + path;
        }
    }

    Pages(
            ServletContext servlets,
            SystemActor system,
            Clock clock,
            Units units,
            People people,
            Positions positions,
            Leaders leaders,
            Organs organs,
            Terms terms,
            Signatories signatories,
            Rooms rooms,
            Vehicles vehicles,
            Drivers drivers,
            Accounts accounts,
            Weeks weeks,
            Forms forms,
            BudgetCodes budgetCodes,
            CodeMappings mappings,
            FiscalYears years,
            TestCatalogues catalogues,
            TestDecisions decisions,
            TestPlans plans,
            TestVouchers vouchers,
            TestLedger ledger,
            TestAdvances advances,
            TestRequests requests,
            TestContracts contracts,
            Trail trail,
            TestIssues issues) {
        this.servlets = servlets;
        this.system = system;
        this.clock = clock;
        this.parameters = Map.ofEntries(
                records("catalogue/units", units::page, UnitRow::id),
                records("catalogue/people", people::page, PersonRow::id),
                records("catalogue/positions", positions::page, PositionRow::id),
                records("catalogue/leaders", leaders::page, LeaderRow::id),
                records("catalogue/organs", organs::page, OrganRow::id),
                records("catalogue/terms", terms::page, TermRow::id),
                records("catalogue/signatories", signatories::page, SignatoryRow::id),
                records("catalogue/rooms", rooms::page, RoomRow::id),
                records("catalogue/vehicles", vehicles::page, VehicleRow::id),
                records("catalogue/drivers", drivers::page, DriverRow::id),
                records("papers/forms", forms::page, FormRow::id),
                records("budget/codes", budget(budgetCodes, CodeBook.INDEX), CodeRow::id),
                records("budget/mappings", mappings::page, MappingRow::id),
                records("budget/sources", budget(budgetCodes, CodeBook.SOURCE), CodeRow::id),
                records("budget/programmes", budget(budgetCodes, CodeBook.PROGRAMME), CodeRow::id),
                records("budget/carry-over-reasons", budget(budgetCodes, CodeBook.CARRY_OVER_REASON), CodeRow::id),
                records("budget/years", years::page, FiscalYearRow::id),
                Map.entry("budget/tasks", day -> List.of("", "/" + catalogues.task())),
                Map.entry("budget/treasuries", day -> List.of("", "/" + catalogues.treasury())),
                Map.entry("budget/accounts", day -> List.of("", "/" + catalogues.account())),
                Map.entry("budget/suppliers", day -> List.of("", "/" + catalogues.supplier())),
                Map.entry("budget/decisions", day -> List.of("/" + decisions.any())),
                Map.entry("budget/plans", day -> List.of("/" + plans.any())),
                Map.entry("budget/requests", day -> List.of("/" + requests.any())),
                Map.entry("budget/contracts", day -> List.of("/" + contracts.any())),
                Map.entry("budget/vouchers", day -> List.of("/" + vouchers.any())),
                Map.entry("budget/advances", day -> List.of("/" + advances.any())),
                records("admin/accounts", accounts::page, AccountRow::id),
                records("admin/rights", accounts::page, AccountRow::id),
                Map.entry("budget/ledger", day -> List.of("")),
                Map.entry("budget/keys", day -> List.of("/" + ledger.aKeyOfThisYear())),
                Map.entry("account/delegations", day -> List.of("", "/new", "/ask")),
                Map.entry("admin/trail", day -> List.of("", "/" + lastLine(trail))),
                Map.entry("imports", day -> List.of("/people", "/rooms")),
                Map.entry("papers/issued", day -> List.of("", "/" + issues.anIssuedPaper())),
                Map.entry("papers/check", day -> List.of("", "/22222-22222")),
                Map.entry("papers/numbers", day -> List.of("", "/" + issues.numbers())),
                Map.entry("papers", day -> List.of("", "/staff-by-unit", "/week-schedule?week=" + day)),
                Map.entry("papers/schedules", day -> List.of("", "/new")),
                Map.entry("history", day -> List.of("/directory.room/1")),
                Map.entry("calendar/week", day -> List.of("", "/" + day)),
                Map.entry("calendar/import", day -> List.of("/" + day.plusWeeks(1))),
                Map.entry("calendar/holidays", day -> List.of("", "/" + (day.getYear() + 1))),
                Map.entry(
                        "calendar/activities",
                        day -> List.of(
                                "/new",
                                "/"
                                        + weeks.view(day).activities().stream()
                                                .map(ActivityRow::id)
                                                .findFirst()
                                                .orElseThrow())));
    }

    private static long lastLine(Trail trail) {
        return trail.page(TrailFilter.ALL, ONE).getFirst().id();
    }

    private static BiFunction<String, Pageable, List<CodeRow>> budget(BudgetCodes codes, CodeBook book) {
        return (search, page) -> codes.page(book, search, page);
    }

    private static <R> Map.Entry<String, Function<LocalDate, List<String>>> records(
            String path, BiFunction<String, Pageable, List<R>> list, ToLongFunction<R> id) {
        return Map.entry(
                path,
                day -> List.of("", "/" + id.applyAsLong(list.apply("", ONE).getFirst())));
    }

    /** All pages there are. */
    public List<Page> all() {
        return system.call(
                "Test",
                () ->
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                                .getRegisteredRoutes()
                                .stream()
                                .flatMap(this::pages)
                                .toList());
    }

    private Stream<Page> pages(RouteData route) {
        String template = route.getTemplate();
        int colon = template.indexOf("/:");
        if (colon < 0) {
            return Stream.of(new Page(route.getNavigationTarget(), template));
        }
        String path = template.substring(0, colon);
        Function<LocalDate, List<String>> samples = parameters.get(path);
        if (samples == null) {
            throw new IllegalStateException(
                    "/" + template + " has parameters: say in Pages with which values it is tested");
        }
        return samples.apply(LocalDate.now(clock)).stream()
                .map(rest -> new Page(route.getNavigationTarget(), path + rest));
    }
}
