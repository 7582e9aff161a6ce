package dk.samspil.workers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.samspil.workers.job.JobWorker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

@AnalyzeClasses(packages = "dk.samspil.workers", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheEnginePackageKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("..workers.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.camunda..", "dk.samspil.engine..")
            .because("a casework rule is tested without an engine; take what it needs from the Job");

    @ArchTest
    static final ArchRule features = slices().matching("dk.samspil.workers.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another one is not needed by it");

    @ArchTest
    static final ArchRule workersAreNamedAsSuch = classes()
            .that()
            .implement(JobWorker.class)
            .should()
            .haveSimpleNameEndingWith("Worker")
            .andShould()
            .bePackagePrivate()
            .because("search by name finds every worker, and only the engine calls one");

    @ArchTest
    static final ArchRule theTimeOfACaseIsAskedOfTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .because("time that a demo moves has to move here too (docs/decisions/0008)");
}
