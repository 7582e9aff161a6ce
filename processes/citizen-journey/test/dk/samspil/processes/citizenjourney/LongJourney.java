package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.EngineRecords;
import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.followup.FollowUpRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A journey that has come to its follow-up, with the real models of what takes years: the follow-up, life transitions and
 * their milestones. What those call beside ends at once.
 */
final class LongJourney {

    /** The folders whose models are real here. */
    static final List<String> FOLDERS = List.of(
            "follow-up",
            "child-to-adult-transition",
            "transition-milestones",
            "milestones",
            "readiness",
            "handover",
            "midlife-to-old-age");

    /** Whoever feeds transitions does so for everybody, not in a journey. */
    private static final String FEEDER = "find-year-group";

    /** Many milestones at once take the engine a while. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final FollowUpRun follow;
    final ProcessRun run;
    final EngineRecords records;
    private final ZeebeClient client;
    private final TransitionWorkers transition;

    LongJourney(ZeebeTestEngine engine, ZeebeClient client) {
        this.client = client;
        records = new EngineRecords(engine);
        follow = new FollowUpRun(engine, client);
        run = follow.run;
        transition = new TransitionWorkers(run);
        endAtOnce();
        answerAsTheWorkersDo();
        deploy(Stream.of("citizen-journey"));
        follow.told(
                "citizen-referral",
                Map.of("journeyId", follow.journeyId, "department", "children-family", "referralId", "it"));
        waitsAt(List.of("follow-up await-occasion"));
    }

    /** The models that are real here, apart from the journey's own. */
    static Stream<Path> models() {
        return Models.bpmn().stream()
                .filter(model ->
                        FOLDERS.contains(model.getParent().getFileName().toString()))
                .filter(model -> !model.getFileName().toString().equals(FEEDER + ".bpmn"));
    }

    private void endAtOnce() {
        follow.calls("referral", Map.of("outcome", "=\"assessment\"", "department", "=\"children-family\""))
                .calls("assessment", Map.of("outcome", "=\"shared-plan\""))
                .calls(
                        "shared-plan",
                        Map.of(
                                "outcome", "=\"active\"",
                                "planId", "=\"the-plan\"",
                                "nextFollowUp", "=\"" + FollowUpRun.NEVER + "\""))
                .calls("consent", Map.of("consentOutcome", "=\"given\""))
                .calls("plan-lines", Map.of("lineAnswer", "=\"approved\""))
                .calls("provision-order", Map.of("orderOutcome", "=\"waiting-list\""));
        List.of("network-meeting", "plan-decisions", "decision").forEach(process -> follow.calls(process, Map.of()));
    }

    private void deploy(Stream<String> processes) {
        var models = processes.map(Models::model).toList();
        var resources = models.stream()
                .flatMap(model -> Stream.concat(Stream.of(model), besides(model)))
                .map(Path::toString)
                .distinct()
                .toList();
        var deployment = client.newDeployResourceCommand().addResourceFile(resources.getFirst());
        resources.stream().skip(1).forEach(deployment::addResourceFile);
        deployment.send().join();
        run.completesOthersOf(models.stream());
    }

    /** The forms that a model names and the tables beside it. */
    private static Stream<Path> besides(Path model) {
        var text = Models.read(model);
        return Stream.concat(
                Models.dmn().stream().filter(table -> table.getParent().equals(model.getParent())),
                Models.forms().stream()
                        .filter(form -> text.contains(
                                "formId=\"" + form.getFileName().toString().replace(".form", "") + '"')));
    }

    private void answerAsTheWorkersDo() {
        run.answers("register-referral", registered())
                .answers("record-death", Map.of("endReason", "death"))
                .answers("transfer-journey", job -> transferred())
                .answers("cut-help", Map.of("cutResult", "cut"));
    }

    private Map<String, Object> transferred() {
        run.tells("journey-transferred", follow.journeyId);
        return Map.of();
    }

    private static Map<String, Object> registered() {
        var registered = new HashMap<String, Object>(
                Map.of("citizenId", "the-citizen", "joined", false, "age", 17, "underEighteen", true));
        List.of("10", "15", "16", "18").forEach(age -> registered.put("turns" + age + "At", FollowUpRun.NEVER));
        return registered;
    }

    /** A transition is found; the milestones given begin as soon as it is on its way. */
    LongJourney changes(String process, Collection<String> begins) {
        transition.begin(begins);
        deploy(Stream.concat(Stream.of(process, "transition-milestones", "readiness", "handover"), begins.stream()));
        return told("transition-found", Map.of("transitionId", "the-transition", "transitionProcess", process));
    }

    /** Waits until all of the milestones have begun, and the next one is waited for. */
    LongJourney milestonesBegin() {
        awaiting("the milestones to begin").atMost(PATIENCE).until(transition::allHaveBegun);
        return waitsAt(List.of("transition-milestones wait-for-time"));
    }

    LongJourney told(String message) {
        return told(message, Map.of());
    }

    LongJourney told(String message, Map<String, Object> variables) {
        follow.told(message, variables);
        return this;
    }

    LongJourney complete(String task) {
        return complete(task, Map.of());
    }

    LongJourney complete(String task, Map<String, Object> answers) {
        follow.complete(task, answers);
        return this;
    }

    /** A worker answers so from now on. */
    LongJourney answers(String jobType, Map<String, Object> variables) {
        run.answers(jobType, variables);
        return this;
    }

    LongJourney timePasses(Duration time) {
        run.timePasses(time);
        return this;
    }

    /** Waits until all of these, each its process and its element, are waited at and nothing else goes on. */
    LongJourney waitsAt(Collection<String> elements) {
        awaiting("the journey to wait at " + elements).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(records.active()).containsAll(elements);
            assertThat(records.underWay()).isEmpty();
        });
        return this;
    }
}
