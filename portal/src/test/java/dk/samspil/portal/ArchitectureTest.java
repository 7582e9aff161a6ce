package dk.samspil.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

/** Each rule has its reason in its message; each was broken once to see it fail. */
@AnalyzeClasses(packages = "dk.samspil", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule thePortalDoesNotKnowTheWorkers = noClasses()
            .that()
            .resideInAPackage("dk.samspil.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.samspil.workers..")
            .because("portal and workers meet in the engine and the database alone; move what both need to infra");

    @ArchTest
    static final ArchRule onlyAccessDecides = noClasses()
            .that()
            .resideInAPackage("dk.samspil.portal..")
            .and()
            .resideOutsideOfPackages("dk.samspil.portal.access..", "dk.samspil.portal.security")
            // It tells people from partner systems to know whose id a referral belongs to, and decides nothing.
            .and()
            .doNotHaveFullyQualifiedName("dk.samspil.portal.intake.Sender")
            .should()
            .callMethod("dk.samspil.portal.access.Caller", "roles")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security.access..", "org.springframework.security.authorization..")
            .because("a second place that decides will decide otherwise one day; add the rule to AccessPolicy");

    @ArchTest
    static final ArchRule featuresFormNoCircle = slices().matching("dk.samspil.portal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages are by feature and one must be understood without all the others");

    @ArchTest
    static final ArchRule noPackagesByLayer = noClasses()
            .should()
            .resideInAnyPackage("..controller..", "..service..", "..repository..", "..dto..", "..impl..", "..util..")
            .because("packages are by feature; the role of a class is the end of its name");

    @ArchTest
    static final ArchRule controllersReadNoTables = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("a controller that reads a table itself has left the access check out; go through the feature");

    @ArchTest
    static final ArchRule theTimeOfACaseIsAskedOfTheClock = noClasses()
            .that()
            // How long a token or a copy of the code lists lasts is the machine's affair.
            .doNotHaveFullyQualifiedName("dk.samspil.portal.tasklist.TaskStreamController")
            .and()
            .doNotHaveFullyQualifiedName("dk.samspil.portal.reference.ReferenceCodes")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .because("time that a demo moves has to move here too (docs/decisions/0008)");
}
