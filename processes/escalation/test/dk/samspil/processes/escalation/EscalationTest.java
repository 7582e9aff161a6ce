package dk.samspil.processes.escalation;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.PublishMessageResponse;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A task that stays overdue is told one rung higher each time. */
@ZeebeProcessTest
class EscalationTest {

    private static final Duration WAIT = Duration.ofDays(2);

    private final String deadlineId = UUID.randomUUID().toString();
    private final Deque<String> next = new ArrayDeque<>();
    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private ProcessRun run;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "escalation");
        run = new ProcessRun(engine, client).answers("escalate-rung", job -> {
            Map<String, Object> answer = new HashMap<>();
            answer.put("rung", (Integer) job.getVariable("rung") + 1);
            answer.put("nextAt", next.poll());
            return answer;
        });
    }

    @Test
    void eachRungHasItsTimeAndTheLastOneEndsTheLadder() {
        var ladder = overdue(WAIT, WAIT.multipliedBy(2));
        run.awaitJobs("escalate-rung", 1);

        run.timePasses(WAIT).awaitJobs("escalate-rung", 2);
        run.timePasses(WAIT).awaitJobs("escalate-rung", 3);

        ends(ladder);
        assertThat(run.jobs("escalate-rung"))
                .extracting(job -> job.getVariable("rung"))
                .isEqualTo(List.of(0, 1, 2));
        assertThat(run.jobs("escalate-rung"))
                .extracting(job -> job.getVariable("deadlineId"))
                .containsOnly(deadlineId);
    }

    @Test
    void aTaskThatIsDoneMeanwhileEndsItAtOnce() {
        var ladder = overdue(WAIT);
        run.awaitJobs("escalate-rung", 1);

        run.tells("overdue-settled", deadlineId);

        ends(ladder);
        assertThat(run.jobs("escalate-rung")).hasSize(1);
    }

    @Test
    void anotherTaskThatIsDoneDoesNot() {
        overdue(WAIT);
        run.awaitJobs("escalate-rung", 1);

        run.tells("overdue-settled", UUID.randomUUID().toString());

        run.timePasses(WAIT).awaitJobs("escalate-rung", 2);
    }

    private static void ends(PublishMessageResponse ladder) {
        awaiting("the ladder to end")
                .untilAsserted(() -> assertThat(ladder)
                        .extractingProcessInstance()
                        .isCompleted()
                        .hasNoIncidents());
    }

    /** The ladder of a deadline whose rungs are reached so long after now; then there is none, or the task is done. */
    private PublishMessageResponse overdue(Duration... rungs) {
        List.of(rungs).forEach(rung -> next.add(Instant.now().plus(rung).toString()));
        return client.newPublishMessageCommand()
                .messageName("task-overdue")
                .correlationKey(deadlineId)
                .messageId(deadlineId)
                .timeToLive(Duration.ofDays(7))
                .variables(Map.of("journeyId", UUID.randomUUID().toString(), "deadlineId", deadlineId))
                .send()
                .join();
    }
}
