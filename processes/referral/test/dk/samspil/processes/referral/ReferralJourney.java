package dk.samspil.processes.referral;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInWorkers;
import dk.samspil.processes.UserTasks;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.response.PublishMessageResponse;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.assertions.ProcessInstanceAssert;
import io.camunda.zeebe.process.test.filters.RecordStream;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;

/** One referral on its way through the process: what the desks answer, and what the process did. */
final class ReferralJourney {

    private final UserTasks tasks;
    private final StandInWorkers workers;
    private final ZeebeTestEngine engine;
    private final PublishMessageResponse message;

    private ReferralJourney(ZeebeTestEngine engine, ZeebeClient client, Citizen citizen) {
        this.engine = engine;
        tasks = new UserTasks(engine);
        Models.deploy(client, "referral");
        workers = ReferralWorkers.open(client, citizen);
        var referralId = UUID.randomUUID().toString();
        message = client.newPublishMessageCommand()
                .messageName("referral-received")
                .correlationKey(referralId)
                .messageId(referralId)
                .timeToLive(Duration.ofDays(7))
                .variables(Map.of(
                        "journeyId", UUID.randomUUID().toString(),
                        "referralId", referralId,
                        "submissionId", UUID.randomUUID().toString(),
                        "department", "reception",
                        "source", citizen.source()))
                .send()
                .join();
        awaiting("the referral to start its process")
                .untilAsserted(() -> assertThat(message).hasCreatedProcessInstance());
    }

    static ReferralJourney of(ZeebeTestEngine engine, ZeebeClient client, Citizen citizen) {
        return new ReferralJourney(engine, client, citizen);
    }

    UserTaskRecordValue offeredTo(String desk) {
        return openFor("accept-at-desk", desk);
    }

    UserTaskRecordValue liftedToLeadership() {
        return openFor("decide-desk", "leadership");
    }

    UserTaskRecordValue waitsForCoordinatorAt(String desk) {
        return openFor("name-coordinator", desk);
    }

    ReferralJourney accept() {
        return complete("accept-at-desk", Map.of("answer", "accept"));
    }

    ReferralJourney handOnTo(String desk) {
        return complete("accept-at-desk", Map.of("answer", "not-us", "nextDesk", desk, "bounceReason", "other-need"));
    }

    ReferralJourney decide(String desk) {
        return complete("decide-desk", Map.of("assignedDesk", desk));
    }

    ReferralJourney nameCoordinator() {
        return complete(
                "name-coordinator", Map.of("coordinator", UUID.randomUUID().toString()));
    }

    ReferralJourney complete(String element, Map<String, Object> answers) {
        var variables = new HashMap<>(answers);
        variables.put("submissionId", UUID.randomUUID().toString());
        tasks.complete(element, variables);
        return this;
    }

    ReferralJourney timePasses(Duration time) {
        engine.increaseTime(time);
        return this;
    }

    boolean isOpen(String element) {
        return tasks.open(element).isPresent();
    }

    List<ActivatedJob> jobs(String type) {
        return workers.jobs(type);
    }

    List<ActivatedJob> awaitJobs(String type, int count) {
        return awaiting(count + " jobs of " + type).until(() -> jobs(type), jobs -> jobs.size() == count);
    }

    long timers(TimerIntent intent) {
        var timers = RecordStream.of(engine.getRecordStreamSource()).timerRecords();
        return StreamSupport.stream(timers.spliterator(), false)
                .filter(timer -> timer.getIntent() == intent)
                .count();
    }

    ProcessInstanceAssert process() {
        return assertThat(message).extractingProcessInstance();
    }

    void ends() {
        awaiting("the process to end").untilAsserted(() -> process().isCompleted());
    }

    private UserTaskRecordValue openFor(String element, String desk) {
        var task = tasks.awaitOpen(element);
        Assertions.assertThat(task.getCandidateGroupsList()).containsExactly(desk);
        return task;
    }
}
