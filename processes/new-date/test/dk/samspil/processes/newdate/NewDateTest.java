package dk.samspil.processes.newdate;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.PublishMessageResponse;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.assertions.ProcessInstanceAssert;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen who waits beyond the time is given a new date, until they wait no more. */
@ZeebeProcessTest
class NewDateTest {

    private static final Duration GIVEN = Duration.ofDays(20);

    private final String deadlineId = UUID.randomUUID().toString();
    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private ProcessRun run;
    private PublishMessageResponse owed;

    @BeforeEach
    void theTimeHasPassed() {
        Models.deploy(client, "new-date");
        run = new ProcessRun(engine, client)
                .answers(
                        "record-expected-date",
                        job -> Map.of("newDateAt", run.now().plus(GIVEN).toString()));
        owed = client.newPublishMessageCommand()
                .messageName("new-date-owed")
                .correlationKey(deadlineId)
                .messageId(deadlineId)
                .timeToLive(Duration.ofDays(7))
                .variables(Map.of(
                        "journeyId",
                        UUID.randomUUID().toString(),
                        "department",
                        "adult-social",
                        "deadlineId",
                        deadlineId))
                .send()
                .join();
    }

    @Test
    void whoIsLateGivesTheDateAndIsNotAskedAgainBeforeItHasPassed() {
        assertThat(run.waitsAt("give-new-date").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("subjectId", deadlineId)
                .containsEntry("deadlineCode", "D-NYDATO-2AD");
        run.complete("give-new-date").awaitJobs("record-expected-date", 1);

        run.timePasses(GIVEN.dividedBy(2)).tells("overdue-settled", deadlineId);

        ends().hasPassedElementsInOrder("give-new-date", "matter-settled", "nobody-waits");
        assertThat(run.jobs("record-expected-date")).hasSize(1);
    }

    @Test
    void aNewDateThatPassesTooIsFollowedByAnother() {
        run.complete("give-new-date").awaitJobs("record-expected-date", 1);

        run.timePasses(GIVEN).complete("give-new-date").awaitJobs("record-expected-date", 2);
        run.tells("overdue-settled", deadlineId);

        ends().hasPassedElement("new-date-passes");
    }

    @Test
    void whatIsSettledMeanwhileTakesTheTaskAwayAndNothingIsWritten() {
        run.waitsAt("give-new-date");

        run.tells("overdue-settled", deadlineId);

        ends().hasPassedElementsInOrder("settled-meanwhile", "no-date-needed");
        assertThat(run.isOpen("give-new-date")).isFalse();
        assertThat(run.jobs("record-expected-date")).isEmpty();
    }

    @Test
    void anotherMatterThatIsSettledDoesNot() {
        run.waitsAt("give-new-date");

        run.tells("overdue-settled", UUID.randomUUID().toString());

        run.complete("give-new-date").awaitJobs("record-expected-date", 1);
    }

    @Test
    void aDateThatIsNotGivenInTimeIsRemindedAndEscalatedAndTheTaskStays() {
        run.waitsAt("give-new-date");

        run.timePasses(ProcessRun.WARNS_AFTER).awaitJobs("send-reminder", 1);
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));

        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("department", "adult-social")
                .containsEntry("deadlineCode", "D-NYDATO-2AD");
        assertThat(run.isOpen("give-new-date")).isTrue();
    }

    private ProcessInstanceAssert ends() {
        awaiting("the process to end")
                .untilAsserted(() -> assertThat(owed)
                        .extractingProcessInstance()
                        .isCompleted()
                        .hasNoIncidents());
        return assertThat(owed).extractingProcessInstance();
    }
}
