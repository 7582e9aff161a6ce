package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M4: the adult desk names an adviser, or leadership decides; income and education are found meanwhile. */
@ZeebeProcessTest
class AdultAdviserTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void theThreeTracksRunAtOnceAndAllMustBeThrough() {
        var run = begun();
        assertThat(run.waitsAt("name-adviser").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(run.waitsAt("plan-income").getCandidateGroupsList()).containsExactly("employment");
        assertThat(run.waitsAt("plan-education").getCandidateGroupsList()).containsExactly("youth");

        run.complete("name-adviser", Map.of("adviserAnswer", "accept")).complete("pre-assess", Map.of());
        run.complete("plan-income", Map.of());
        assertThat(run.isOpen("plan-education")).isTrue();
        run.complete("plan-education", Map.of());

        run.ends().hasPassedElement("milestone-done").hasNotPassedElement("assign-adult-desk");
    }

    @Test
    void leadershipDecidesWhenTheDeskSaysNoAndTheDeskItNamesReceives() {
        var run = begun().complete("name-adviser", Map.of("adviserAnswer", "refuse"));

        assertThat(run.waitsAt("assign-adult-desk").getCandidateGroupsList()).containsExactly("leadership");
        assertThat(deadlineOf(run, "assign-adult-desk")).containsEntry("deadlineCode", "D-LEDER-2AD");
        run.complete("assign-adult-desk", Map.of());

        assertThat(run.waitsAt("name-adviser").getCandidateGroupsList()).containsExactly("health");
        run.complete("name-adviser", Map.of("adviserAnswer", "accept"));
        assertThat(run.waitsAt("pre-assess").getCandidateGroupsList()).containsExactly("health");
    }

    @ParameterizedTest
    @CsvSource({
        "name-adviser,   adult-social, D-RAADGIVER-10AD",
        "plan-income,    employment,   D-INDKOMST-20AD",
        "plan-education, youth,        D-UDDANNELSE-20AD"
    })
    void aTaskOverItsTimeStaysAndItsDepartmentHears(String task, String department, String code) {
        var run = begun();
        List.of("name-adviser", "plan-income", "plan-education").forEach(run::waitsAt);

        run.timePasses(ProcessRun.DUE_AFTER);

        for (var alarm : new String[] {"send-reminder", "escalate-overdue"}) {
            assertThat(run.awaitJobs(alarm, 3))
                    .anySatisfy(job -> assertThat(job.getVariablesAsMap())
                            .containsAllEntriesOf(Map.of("deadlineCode", code, "department", department)));
        }
        assertThat(run.isOpen(task)).isTrue();
    }

    private ProcessRun begun() {
        return Milestone.of(engine, client, "milestone-adult-adviser")
                .answers("record-adult-desk", Map.of("adultDepartment", "health"))
                .starts(Milestone.onTime());
    }
}
