package vn.vptu.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The rules of CONTRIBUTING.md that a machine can check. */
@AnalyzeClasses(packages = "vn.vptu", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {

    @ArchTest
    static final ArchRule entitiesAreNotPublic =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesAreNotPublic =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule viewsLiveInUi = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .resideInAPackage("..ui")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayEnter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed");

    @ArchTest
    static final ArchRule componentsLiveInUi =
            classes().that().areAssignableTo(Component.class).should().resideInAPackage("..ui");

    @ArchTest
    static final ArchRule onlyReportingKnowsJasperReports = noClasses()
            .that()
            .resideOutsideOfPackage("vn.vptu.reporting..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule noCommercialComponents = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.flow.component.charts..",
                    "com.vaadin.flow.component.crud..",
                    "com.vaadin.flow.component.dashboard..",
                    "com.vaadin.flow.component.gridpro..",
                    "com.vaadin.flow.component.board..",
                    "com.vaadin.flow.component.map..",
                    "com.vaadin.flow.component.richtexteditor..",
                    "com.vaadin.flow.component.spreadsheet..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaAccess<?>>("now() without a clock") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    JavaClass owner = access.getTargetOwner();
                    return access.getTarget().getName().equals("now")
                            && owner.getPackageName().equals("java.time")
                            && access.getTarget().getFullName().endsWith("now()");
                }
            })
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule noFieldInjection = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().should().beFinal();

    /** Services wherever they are, and every other bean that a feature offers to the others. */
    @ArchTest
    static final ArchRule servicesGuardEveryMethod = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .or(resideInAPackage("vn.vptu.*")
                    .and(modifier(JavaModifier.PUBLIC))
                    .and(annotatedWith("org.springframework.stereotype.Component")))
            .should(new GuardedServices(Set.of(
                    // Asked while rights themselves are worked out.
                    "PersonUnits.of",
                    // Asked by the sign-in page and by papers; nothing of it is secret.
                    "OfficeSettings.all",
                    "OfficeSettings.text",
                    "OfficeSettings.officeName",
                    "OfficeSettings.provinceName",
                    // Asked at the start, before anybody has signed in.
                    "DemonstrationAccounts.anyAccount",
                    // Asked by whoever holds a paper; it says nothing that does not stand there.
                    "PaperChecks.check",
                    // Whoever can call it is a job of ours: it is what gives rights.
                    "SystemActor.call",
                    "SystemActor.run")));

    @ArchTest
    static final ArchRule apiAndUiAreNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .and()
            .resideOutsideOfPackages("..internal..", "vn.vptu")
            .should()
            .beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule transactionsBelongToServices = methods()
            .that()
            .areAnnotatedWith("org.springframework.transaction.annotation.Transactional")
            .should()
            .bePublic()
            .andShould()
            .notHaveModifier(JavaModifier.STATIC);
}
