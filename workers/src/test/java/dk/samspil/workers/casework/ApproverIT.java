package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No approval waits for somebody who does not exist: every department of the realm, with the people it has there. */
class ApproverIT extends CaseworkIT {

    /** As the portal's table of roles has it: who acts on journeys. */
    private static final Set<String> STAFF = Set.of(
            "receptionist",
            "caseworker",
            "coordinator",
            "duty-officer",
            "allocator",
            "provider",
            "leader",
            "volunteer-coordinator");

    private static final List<Person> PEOPLE = people();

    @ParameterizedTest
    @MethodSource("departments")
    void whateverADepartmentWritesSomebodyElseCanLookAt(String department) {
        register(intake());
        String eyes = approver("find-second-eyes", Map.of("department", department));

        assertThat(PEOPLE.stream().filter(author -> author.isOf(department)))
                .isNotEmpty()
                .allSatisfy(author -> assertThat(PEOPLE)
                        .as("who looks at what %s has written", author)
                        .anyMatch(other -> !other.equals(author) && other.isOf(eyes)));
        assertThat(participants()).contains(eyes);
    }

    @ParameterizedTest
    @MethodSource("departments")
    void whateverADepartmentWritesALeaderWhoDidNotWriteItCanApprove(String department) {
        register(intake());
        String led = approver("find-leader", Map.of("department", department));
        String across = approver("find-leader", Map.of("department", department, "approvalResult", "same-person"));

        assertThat(PEOPLE).anyMatch(leader -> leader.isOf(led) && leader.leads());
        assertThat(PEOPLE.stream().filter(author -> author.isOf(department)))
                .allSatisfy(author -> assertThat(PEOPLE)
                        .as("who approves what %s has written", author)
                        .anyMatch(other -> !other.equals(author)
                                && other.leads()
                                && (other.isOf(led) || author.isLeaderOf(led) && other.isOf(across))));
        assertThat(participants()).contains(led, across);
    }

    @Test
    void aDepartmentThatNobodyHasNamedApprovesForItself() {
        register(intake());

        assertThat(approver("find-leader", Map.of("department", "debt-advice"))).isEqualTo("debt-advice");
        assertThat(approver("find-second-eyes", Map.of("department", "debt-advice")))
                .isEqualTo("debt-advice");
    }

    @Test
    void everyDepartmentOfTheRealmIsNamedWithWhoApproves() {
        assertThat(database.sql("select department from casework.department_approval")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(departments().toList());
    }

    @Test
    void whoApprovesForAnotherDepartmentIsRemindedAndTheDepartmentIsNot() {
        register(intake());
        Map<String, Object> task = Map.of("department", "school-psychology", "deadlineCode", "D-GODKEND-3AD");
        run("compute-deadline", with(task, "approver", "children-family"));

        run("send-reminder", task);
        run("escalate-overdue", task);

        assertThat(rows("""
                        select distinct recipient_id from casework.outbox
                         where journey_id = :journey and template like 'deadline-%'""")).containsExactly(Map.of("recipient_id", "children-family"));
        assertThat(value("select department from casework.escalation where journey_id = :journey"))
                .isEqualTo("children-family");
    }

    private String approver(String jobType, Map<String, Object> variables) {
        return (String) run(jobType, variables).get("approver");
    }

    private static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put(name, value);
        return all;
    }

    private static Stream<String> departments() {
        return elements(realm().path("groups")).flatMap(ApproverIT::below);
    }

    private static Stream<String> below(JsonNode group) {
        return elements(group.path("subGroups"))
                .flatMap(child -> Stream.concat(Stream.of(child.path("name").asString()), below(child)));
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        elements(realm().path("users"))
                .map(user -> new Person(
                        user.path("username").asString(), texts(user.path("realmRoles")), texts(user.path("groups"))))
                .filter(person -> person.roles().stream().anyMatch(STAFF::contains))
                .forEach(people::add);
        return people;
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode realm() {
        return JsonMapper.shared().readTree(Path.of("../infra/keycloak/samspil-realm.json"));
    }

    /** Somebody of the demo's staff. */
    private record Person(String name, List<String> roles, List<String> groups) {

        boolean isOf(String department) {
            return groups.stream().anyMatch(path -> path.endsWith("/" + department));
        }

        boolean leads() {
            return roles.contains("leader");
        }

        boolean isLeaderOf(String department) {
            return leads() && isOf(department);
        }
    }
}
