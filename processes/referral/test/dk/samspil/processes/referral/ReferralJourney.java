package dk.samspil.processes.referral;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInProcesses;
import dk.samspil.processes.StandInWorkers;
import dk.samspil.processes.UserTasks;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.response.ProcessInstanceEvent;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;

/** One referral on its way through the process: what the desks answer, and what the process did. */
final class ReferralJourney {

    private final UserTasks tasks;
    private final StandInWorkers workers;
    private final ZeebeTestEngine engine;
    private final ProcessInstanceEvent instance;
    private final Citizen citizen;
    private final ZeebeClient client;
    private final Map<String, Object> variables;
    private final AtomicBoolean secondPersonMissing = new AtomicBoolean();

    private ReferralJourney(ZeebeTestEngine engine, ZeebeClient client, Citizen citizen, String consentOutcome) {
        this.engine = engine;
        this.client = client;
        this.citizen = citizen;
        variables = citizen.variables();
        tasks = new UserTasks(engine);
        Models.deploy(client, "referral");
        StandInProcesses.deploy(client, "consent", Map.of("consentOutcome", "=\"" + consentOutcome + "\""));
        workers = ReferralWorkers.open(client, citizen)
                .answer("record-acute-assessment", job -> Map.of("secondPersonMissing", secondPersonMissing.get()));
        instance = client.newCreateInstanceCommand()
                .bpmnProcessId("referral")
                .latestVersion()
                .variables(variables)
                .send()
                .join();
    }

    static ReferralJourney of(ZeebeTestEngine engine, ZeebeClient client, Citizen citizen) {
        return new ReferralJourney(engine, client, citizen, "refused");
    }

    /** Who is asked for consent answers so; code list {@code consentOutcome} of the process consent. */
    static ReferralJourney of(ZeebeTestEngine engine, ZeebeClient client, Citizen citizen, String consentOutcome) {
        return new ReferralJourney(engine, client, citizen, consentOutcome);
    }

    ReferralJourney assessAcute(String acuteNeed) {
        return complete("assess-acute", Map.of("acuteNeed", acuteNeed));
    }

    /** What recording the next acute assessments answers. */
    ReferralJourney secondPersonIsMissing(boolean missing) {
        secondPersonMissing.set(missing);
        return this;
    }

    /** The citizen is reached, needs what the referral says, and agrees. */
    ReferralJourney heard() {
        return complete(
                "make-first-contact", Map.of("reached", "reached", "agreement", "agreed", "needs", citizen.needs()));
    }

    ReferralJourney notAgreed() {
        return complete(
                "make-first-contact",
                Map.of("reached", "reached", "agreement", "not-agreed", "needs", citizen.needs()));
    }

    ReferralJourney notReached() {
        return complete("make-first-contact", Map.of("reached", "not-reached"));
    }

    ReferralJourney screen(String track) {
        return complete(
                "screen", Map.of("screeningTrack", track, "severity", List.of("adult-support", "work-ability")));
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

    /** The consent is withdrawn by which a department outside the municipality sees the journey. */
    ReferralJourney accessLapses(String department) {
        client.newPublishMessageCommand()
                .messageName("access-lapsed")
                .correlationKey(variables.get("journeyId") + ":" + department)
                .timeToLive(Duration.ofDays(7))
                .send()
                .join();
        return this;
    }

    /** The citizen is reached and says what matters most, and from whom help is wanted. */
    ReferralJourney heardWith(String mainNeed, String preferredDesk) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("reached", "reached", "agreement", "agreed", "needs", citizen.needs(), "mainNeed", mainNeed));
        answers.put("preferredDesk", preferredDesk);
        return complete("make-first-contact", answers);
    }

    ReferralJourney timePasses(Duration time) {
        engine.increaseTime(time);
        return this;
    }

    void awaitOpen(String element) {
        tasks.awaitOpen(element);
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
        return assertThat(instance);
    }

    void ends() {
        awaiting("the process to end").untilAsserted(() -> process().isCompleted());
    }

    void endsWith(String outcome) {
        ends();
        process().hasNoIncidents().hasVariableWithValue("outcome", outcome);
    }

    UserTaskRecordValue openFor(String element, String desk) {
        var task = tasks.awaitOpen(element);
        Assertions.assertThat(task.getCandidateGroupsList()).containsExactly(desk);
        return task;
    }
}
