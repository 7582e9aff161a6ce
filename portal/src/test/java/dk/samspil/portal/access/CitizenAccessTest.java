package dk.samspil.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.portal.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose journey is a citizen's, and who answers for them, decided on the real representations and consents. */
class CitizenAccessTest {

    private static final LocalDate ADULT =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusYears(18);
    private static final LocalDate CHILD = ADULT.plusDays(1);

    private final AccessPolicy policy = new AccessPolicy(
            new JourneyAccessRepository(TestDatabase.portal()),
            new CitizenAccessRepository(TestDatabase.portal()),
            new AccessAudit(TestDatabase.portal()));
    private final String own = number();
    private final String other = number();
    private UUID journey;

    @BeforeEach
    void anAdultsJourney() {
        journeyOfSomebodyBorn(ADULT);
    }

    @Test
    void aCitizenSeesTheirOwnJourneyAndDoesItsCitizensTasksAlone() {
        Caller citizen = Callers.citizen("citizen", own);

        assertReads(true, citizen);
        assertDoes(true, citizen, TaskScope.CITIZEN);
        assertDoes(false, citizen, "adult-social");
        assertReads(false, Callers.citizen("citizen", other));
        assertDoes(false, Callers.citizen("citizen", other), TaskScope.CITIZEN);
    }

    @Test
    void aNumberWithoutACitizensRoleAndARoleWithoutANumberOpenNothing() {
        assertReads(false, Callers.citizen("analyst", own));
        assertReads(false, Callers.citizen("caseworker", own));
        assertReads(false, Callers.citizen("citizen", null));
        assertDoes(false, Callers.citizen("citizen", null), TaskScope.CITIZEN);
    }

    @Test
    void aCustodyHolderActsUntilTheChildIsEighteen() {
        JourneyFixture.represents(journey, "custody-holder", other);
        assertReads(false, Callers.citizen("citizen", other));

        journeyOfSomebodyBorn(CHILD);
        String parent = number();
        JourneyFixture.represents(journey, "custody-holder", parent);
        assertReads(true, Callers.citizen("citizen", parent));
        assertDoes(true, Callers.citizen("citizen", parent), TaskScope.CITIZEN);
        assertThat(policy.inCapacity(Callers.citizen("citizen", parent), journey))
                .contains(Capacity.CUSTODY_HOLDER);
    }

    @Test
    void aCustodyHoldersPartEndsWhenTheTimeOfADemoReachesTheBirthday() {
        journeyOfSomebodyBorn(CHILD);
        JourneyFixture.represents(journey, "custody-holder", other);
        assertReads(true, Callers.citizen("citizen", other));

        TestDatabase.whileAhead(Duration.ofDays(1), () -> assertReads(false, Callers.citizen("citizen", other)));
    }

    @Test
    void aGuardianActsWhileTheGuardianshipLasts() {
        JourneyFixture.represents(journey, "guardian", other);
        assertDoes(true, Callers.citizen("guardian", other), TaskScope.CITIZEN);

        change("casework.representation", "until = now()", "cpr = '" + other + "'");
        assertReads(false, Callers.citizen("guardian", other));
    }

    @Test
    void aRelativeSeesByConsentAloneAndNeverActs() {
        JourneyFixture.represents(journey, "relative", other);
        String another = number();
        JourneyFixture.represents(journey, "relative", another);
        Caller relative = Callers.citizen("relative", other);
        JourneyFixture.consent(journey, null);
        JourneyFixture.lets(journey, another);
        assertReads(false, relative);

        String ofJourney = "journey_id = '" + journey + "'";
        JourneyFixture.lets(journey, other);
        assertReads(true, relative);
        assertDoes(false, relative, TaskScope.CITIZEN);
        assertDecision(false, () -> policy.requireToAct(relative, Action.MESSAGE_SEND, journey));

        change("casework.consent", "state = 'withdrawn'", ofJourney);
        assertReads(false, relative);
    }

    /** Two custody holders are asked together: either may answer [K]. */
    @ParameterizedTest(name = "asked of {0}: the youth {1}, each parent {2}")
    @CsvSource({"citizen, true, false", "custody-holder, false, true"})
    void aConsentIsAnsweredByWhoWasAskedAndNobodyElseSeesItAsTheirs(String of, boolean youth, boolean parent) {
        String young = number();
        journey = JourneyFixture.journeyOf(young, CHILD.toString());
        List<String> parents = List.of(number(), number());
        parents.forEach(cpr -> JourneyFixture.represents(journey, "custody-holder", cpr));
        JourneyFixture.participant(journey, "children-family", "law");
        JourneyFixture.change(journey, "coordinator = 'user-mette', department = 'children-family'");
        TaskFacts consent = consentAsked(of);

        assertDoes(youth, Callers.citizen("citizen", young), consent);
        parents.forEach(cpr -> assertDoes(parent, Callers.citizen("citizen", cpr), consent));
        assertDoes(true, Callers.mette(), consent);
    }

    @Test
    void ofTwoCustodyHoldersItIsKnownWhichAnswers() {
        journey = JourneyFixture.journeyOf(number(), CHILD.toString());
        List<String> parents = List.of(number(), number());
        parents.forEach(cpr -> JourneyFixture.represents(journey, "custody-holder", cpr));

        assertThat(parents)
                .extracting(
                        cpr -> policy.representation(Callers.citizen("citizen", cpr), journey, Capacity.CUSTODY_HOLDER))
                .allMatch(Optional::isPresent)
                .doesNotHaveDuplicates();
        assertThat(policy.representation(Callers.citizen("citizen", own), journey, Capacity.CITIZEN))
                .isEmpty();
    }

    @Test
    void aWardsConsentIsTheGuardiansToAnswer() {
        JourneyFixture.represents(journey, "guardian", other);
        TaskFacts consent = consentAsked("guardian");

        assertDoes(true, Callers.citizen("guardian", other), consent);
        assertDoes(false, Callers.citizen("citizen", own), consent);
    }

    @Test
    void whoIsNotAskedIsToldWhyInDanish() {
        JourneyFixture.represents(journey, "guardian", other);
        TaskFacts consent = consentAsked("citizen");

        assertThatExceptionOfType(DeniedException.class)
                .isThrownBy(() -> policy.requireTask(Callers.citizen("guardian", other), Action.TASK_COMPLETE, consent))
                .satisfies(denied -> assertThat(denied.sentence()).contains("kun den, der er spurgt, kan svare"));
        assertThat(AuditTrail.of(consent.taskKey()))
                .containsExactly("user-" + other + " task.complete denied asked-of");
    }

    private TaskFacts consentAsked(String of) {
        long key = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        JourneyFixture.asked(journey, of, key);
        return new TaskFacts(key, TaskScope.CITIZEN, null, journey, of);
    }

    @Test
    void theCoordinatorRecordsWhatTheCitizenAnswersAndNoColleagueDoes() {
        JourneyFixture.participant(journey, "children-family", "law");
        JourneyFixture.change(journey, "coordinator = 'user-mette', department = 'children-family'");

        assertDoes(true, Callers.mette(), TaskScope.CITIZEN);
        assertDoes(false, Callers.birgit(), TaskScope.CITIZEN);
        JourneyFixture.change(journey, "deputy = 'user-birgit'");
        assertDoes(true, Callers.birgit(), TaskScope.CITIZEN);
    }

    @Test
    void beforeThereIsACoordinatorTheResponsibleDepartmentRecords() {
        JourneyFixture.participant(journey, "children-family", "law");
        JourneyFixture.participant(journey, "school-psychology", "law");
        JourneyFixture.change(journey, "department = 'children-family'");

        assertDoes(true, Callers.birgit(), TaskScope.CITIZEN);
        assertDoes(false, Callers.jens(), TaskScope.CITIZEN);
    }

    private void journeyOfSomebodyBorn(LocalDate day) {
        journey = JourneyFixture.journeyOf(day.equals(CHILD) ? number() : own, day.toString());
    }

    private void assertReads(boolean allowed, Caller caller) {
        assertDecision(allowed, () -> policy.requireJourney(caller, Action.JOURNEY_READ, journey));
    }

    private void assertDoes(boolean allowed, Caller caller, String candidateGroup) {
        assertDoes(
                allowed,
                caller,
                new TaskFacts(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE), candidateGroup, null, journey));
    }

    private void assertDoes(boolean allowed, Caller caller, TaskFacts task) {
        assertDecision(allowed, () -> policy.requireTask(caller, Action.TASK_COMPLETE, task));
        assertThat(AccessPolicyTest.isListed(caller, task)).isEqualTo(allowed);
    }

    private static void assertDecision(boolean allowed, Runnable question) {
        if (allowed) {
            assertThatCode(question::run).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(DeniedException.class).isThrownBy(question::run);
        }
    }

    private static void change(String table, String columns, String which) {
        TestDatabase.owner()
                .sql("update " + table + " set " + columns + " where " + which)
                .update();
    }

    private static String number() {
        return "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }
}
