package dk.samspil.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.portal.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of role × department × endpoint, decided on the real participation and consent. */
class AccessPolicyTest {

    private static final List<String> STAFF = List.of(
            "receptionist",
            "caseworker",
            "coordinator",
            "duty-officer",
            "allocator",
            "provider",
            "leader",
            "volunteer-coordinator");
    private static final List<String> CITIZENS = List.of("citizen", "relative", "guardian");
    private static final List<String> OTHERS =
            List.of("citizen", "relative", "guardian", "analyst", "designer", "partner", "register", "admin");

    private static UUID journey;

    private final AccessPolicy policy = new AccessPolicy(
            new JourneyAccessRepository(TestDatabase.portal()),
            new CitizenAccessRepository(TestDatabase.portal()),
            new AccessAudit(TestDatabase.portal()));

    @BeforeAll
    static void aJourneyWithFourDepartments() {
        journey = JourneyFixture.journey();
        JourneyFixture.participant(journey, "children-family", "law");
        JourneyFixture.participant(journey, "leadership", "law");
        JourneyFixture.participant(journey, "health", "consent");
        JourneyFixture.participant(journey, "finance", "consent");
        JourneyFixture.consent(journey, "finance");
    }

    static Stream<Arguments> rolesAndActions() {
        return Arrays.stream(Action.values())
                .flatMap(action -> Stream.concat(STAFF.stream(), OTHERS.stream())
                        .map(role -> Arguments.of(role, action, isAllowed(role, action))));
    }

    private static boolean isAllowed(String role, Action action) {
        return switch (action) {
            case TASK_STREAM, MESSAGE_OF_STAFF, MESSAGE_OF_HELPERS -> STAFF.contains(role);
            case TASK_LIST,
                    TASK_READ,
                    TASK_CLAIM,
                    TASK_RELEASE,
                    TASK_DRAFT,
                    TASK_COMPLETE,
                    JOURNEY_READ,
                    PLAN_READ,
                    MESSAGE_SEND -> STAFF.contains(role) || CITIZENS.contains(role);
            case JOURNEY_LIST, MESSAGE_OF_CITIZENS -> CITIZENS.contains(role);
            case APPEAL_DECIDED_SEND -> Set.of("caseworker", "leader").contains(role);
            case SERVICE_GAP_LIST -> Set.of("leader", "coordinator").contains(role);
            case REGISTER_EVENT_SEND -> "register".equals(role);
            case INTAKE_FORM_READ -> Set.of("receptionist", "citizen").contains(role);
            case REFERRAL_CODES_READ -> Set.of("receptionist", "partner").contains(role);
            case REFERRAL_SEND, REFERRAL_READ ->
                Set.of("receptionist", "partner", "citizen").contains(role);
        };
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("rolesAndActions")
    void eachActionIsForItsRolesAlone(String role, Action action, boolean allowed) {
        Caller caller = caller(role, "children-family");

        assertDecision(allowed, () -> policy.require(caller, action));
    }

    @ParameterizedTest(name = "{0} of {1}, task of {2} for {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
                    caseworker,   children-family,   children-family,   -,          true
                    coordinator,  children-family,   children-family,   -,          true
                    caseworker,   children-family,   children-family,   caseworker, true
                    caseworker,   children-family,   children-family,   leader,     false
                    leader,       leadership,        leadership,        leader,     true
                    caseworker,   leadership,        leadership,        leader,     false
                    leader,       children-family,   leadership,        leader,     false
                    caseworker,   school-psychology, children-family,   -,          false
                    caseworker,   school-psychology, school-psychology, -,          false
                    caseworker,   health,            health,            -,          false
                    caseworker,   finance,           finance,           -,          true
                    analyst,      children-family,   children-family,   -,          false
                    partner,      children-family,   children-family,   -,          false
                    analyst,      children-family,   children-family,   analyst,    false
                    caseworker,   children-family,   -,                 -,          false
                    """)
    void aTaskIsForItsDepartmentAndRoleWhileTheJourneyAdmitsThem(
            String role, String own, String department, String requiredRole, boolean allowed) {
        var task = new TaskFacts(anyKey(), department, requiredRole, journey);

        assertDecision(allowed, () -> policy.requireTask(caller(role, own), Action.TASK_READ, task));
        assertThat(isListed(caller(role, own), task)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "caseworker, children-family,   true",
        "caseworker, school-psychology, false",
        "caseworker, health,            false",
        "caseworker, finance,           true",
        "analyst,    children-family,   false"
    })
    void aJourneyIsForThoseWhoTakePart(String role, String department, boolean allowed) {
        assertDecision(allowed, () -> policy.requireJourney(caller(role, department), Action.JOURNEY_READ, journey));
    }

    @Test
    void aTaskWhoseJourneyIsNotKnownIsNobodys() {
        var task = new TaskFacts(anyKey(), "children-family", null, null);

        assertDecision(false, () -> policy.requireTask(Callers.mette(), Action.TASK_READ, task));
    }

    @Test
    void anothersDepartmentIsNotListed() {
        assertDecision(true, () -> policy.requireDepartment(Callers.mette(), Action.TASK_LIST, "children-family"));
        assertDecision(false, () -> policy.requireDepartment(Callers.mette(), Action.TASK_LIST, "leadership"));
    }

    @Test
    void everyDecisionLeavesARowThatNamesTheRule() {
        long key = anyKey();
        var task = new TaskFacts(key, "children-family", null, journey);

        policy.requireTask(Callers.mette(), Action.TASK_CLAIM, task);
        assertDecision(false, () -> policy.requireTask(Callers.jens(), Action.TASK_CLAIM, task));

        assertThat(AuditTrail.of(key))
                .containsExactly("user-mette task.claim allowed null", "user-jens task.claim denied task-department");
    }

    static boolean isListed(Caller caller, TaskFacts task) {
        TaskScope scope = new AccessPolicy(null, null, null).visibleTasks(caller);
        return TestDatabase.portal()
                .sql("select exists (select from (select cast(:department as text) department,"
                        + " cast(:requiredRole as text) required_role, cast(:journeyId as uuid) journey_id,"
                        + " cast(:key as bigint) element_instance_key) t where "
                        + scope.condition() + ")")
                .params(scope.parameters())
                .param("department", task.department())
                .param("requiredRole", task.requiredRole())
                .param("journeyId", task.journeyId())
                .param("key", task.taskKey())
                .query(Boolean.class)
                .single();
    }

    private static void assertDecision(boolean allowed, Runnable question) {
        if (allowed) {
            assertThatCode(question::run).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(DeniedException.class).isThrownBy(question::run);
        }
    }

    private static Caller caller(String role, String department) {
        return new Caller("user", "Nogen", "nogen", Set.of(role), Set.of(department));
    }

    private static long anyKey() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }
}
