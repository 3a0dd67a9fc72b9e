package vn.vptu.base.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import vn.vptu.base.RecordKind;
import vn.vptu.testing.IntegrationTest;

/** Whoever keeps any kind of record that can be imported passes the guards of all imports, and nobody else does. */
@IntegrationTest
class ImportKeepersTest {

    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");

    @Autowired
    private List<ImportDefinition<?>> definitions;

    @Autowired
    private ServletContext servlet;

    private Set<String> keepers() {
        return definitions.stream()
                .flatMap(definition -> definition.keepers().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void theServiceLetsInTheKeepersOfAllDefinitions() {
        String guard = Imports.class.getAnnotation(PreAuthorize.class).value();

        assertThat(ROLE.matcher(guard).results().map(role -> role.group(1)).collect(Collectors.toSet()))
                .isEqualTo(keepers());
    }

    @Test
    void thePageLetsInTheKeepersOfAllDefinitions() {
        Class<?> page = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)))
                .getAvailableRoutes()
                .stream()
                .filter(route -> route.getTemplate().startsWith("imports/"))
                .map(RouteData::getNavigationTarget)
                .findFirst()
                .orElseThrow();

        assertThat(Set.of(Objects.requireNonNull(page.getAnnotation(RolesAllowed.class))
                        .value()))
                .isEqualTo(keepers());
    }

    @Test
    void theTrailShowsImportsToTheKeepersOfAllDefinitions() {
        assertThat(new ImportKinds().kinds()).extracting(RecordKind::readers).containsExactly(keepers());
    }
}
