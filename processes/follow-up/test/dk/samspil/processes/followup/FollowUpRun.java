package dk.samspil.processes.followup;

import static dk.samspil.processes.Awaiting.awaiting;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.StandInProcesses;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A plan that is followed up: its workers answer as the real ones would, and what it calls beside ends at once. */
public final class FollowUpRun {

    public static final String NEVER = "2999-01-01T00:00:00Z";
    static final Duration STATUS_CLOSES = Duration.ofHours(72);

    public final String journeyId = UUID.randomUUID().toString();
    public final ProcessRun run;
    private final ZeebeClient client;
    private final Deque<Map<String, Object>> waits = new ArrayDeque<>();
    private final Map<String, Object> result = new HashMap<>(Map.of("cuts", List.of(), "proposers", List.of()));
    private int tries;
    private String occasion;

    public FollowUpRun(ZeebeTestEngine engine, ZeebeClient client) {
        this.client = client;
        run = new ProcessRun(engine, client);
        Models.deploy(client, "follow-up");
        deployForms("shared-plan", "plan-decisions");
        answerAsTheWorkersDo();
    }

    private void deployForms(String... folders) {
        var forms = Stream.of(folders)
                .flatMap(folder -> Models.forms(folder).stream())
                .map(Path::toString)
                .toList();
        var deployment = client.newDeployResourceCommand().addResourceFile(forms.getFirst());
        forms.stream().skip(1).forEach(deployment::addResourceFile);
        deployment.send().join();
    }

    private void answerAsTheWorkersDo() {
        run.answers("plan-next-follow-up", job -> next())
                .answers("open-follow-up", this::opened)
                .answers("ask-reports", job -> asked())
                .answers("record-outreach-try", job -> Map.of("mayTryAgain", ++tries < 3))
                .answers("record-result", job -> result)
                .answers("note-notices", job -> Map.of("helpEndsAt", NEVER))
                .answers("record-rhythm", job -> Map.of("nextFollowUp", NEVER))
                .answers("record-exit-agreement", job -> Map.of("afterContacts", contacts()))
                .answers("end-follow-up", job -> Map.of("outcome", "ended", "endReason", job.getVariable("planResult")))
                .answers("record-new-provider", job -> Map.of("orderId", "the-order", "provider", "provider-lillebo"));
        run.completes("record-status", "record-self-rating", "record-follow-up-meeting", "record-evaluation")
                .completes("record-evaluation-answer", "note-follow-up-silence", "send-missed-letter", "record-step")
                .completes("note-occasion", "record-after-contact", "settle-adjustment", "activate-plan", "close-plan")
                .completes("record-goal", "record-bridge-line");
    }

    /** What the loop waits for, round by round; after the last, for a message. */
    FollowUpRun waitsFor(Map<String, Object> next) {
        waits.add(next);
        return this;
    }

    private Map<String, Object> next() {
        Map<String, Object> next = new HashMap<>(Map.of("prepareAt", NEVER, "lineEndsAt", NEVER));
        next.put("occasion", null);
        if (!waits.isEmpty()) {
            next.putAll(waits.poll());
        }
        return next;
    }

    private Map<String, Object> opened(ActivatedJob job) {
        occasion = (String) job.getVariable("occasion");
        var opened = new HashMap<String, Object>(Map.of(
                "followUpId",
                UUID.randomUUID().toString(),
                "openedAt",
                run.now().toString(),
                "planResult",
                "continue",
                "cuts",
                List.of(),
                "proposers",
                occasion.equals("department-joined") ? List.of("health") : List.of(),
                "minorChange",
                false,
                "goalChanged",
                false,
                "newNeeds",
                List.of()));
        opened.put("needsAgain", occasion.equals("reassess") ? List.of("housing") : List.of());
        opened.put("gatherFrom", occasion.equals("gather-plans") ? List.of("adult-social", "employment") : List.of());
        opened.put("gatherLaws", List.of("serviceloven", "employment"));
        return opened;
    }

    private Map<String, Object> asked() {
        var informants = Stream.of("adult-social", "provider-lillebo")
                .map(department -> Map.of("statusId", UUID.randomUUID().toString(), "department", department))
                .toList();
        return Map.of(
                "informants",
                informants,
                "statusClosesAt",
                run.now().plus(STATUS_CLOSES).toString());
    }

    private List<Map<String, String>> contacts() {
        return Stream.of(30, 90)
                .map(days -> Map.of(
                        "contactId",
                        "in-" + days,
                        "at",
                        run.now().plus(Duration.ofDays(days)).toString()))
                .toList();
    }

    /** What the result's worker makes of it. */
    public FollowUpRun leadsTo(String variable, Object value) {
        result.put(variable, value);
        return this;
    }

    public FollowUpRun calls(String process, Map<String, String> outputs) {
        StandInProcesses.deploy(client, process, outputs);
        return this;
    }

    FollowUpRun answers(String jobType, Map<String, Object> variables) {
        run.answers(jobType, variables);
        return this;
    }

    FollowUpRun starts(String process, Map<String, Object> variables) {
        var all = new HashMap<String, Object>(Map.of(
                "journeyId",
                journeyId,
                "planId",
                UUID.randomUUID().toString(),
                "department",
                "adult-social",
                "nextFollowUp",
                "2027-02-23T00:00:00+01:00",
                "underEighteen",
                false));
        all.putAll(variables);
        run.starts(process, all);
        return this;
    }

    FollowUpRun told(String message) {
        return told(message, Map.of());
    }

    public FollowUpRun told(String message, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("submissionId", UUID.randomUUID().toString());
        run.tells(message, journeyId, all);
        return this;
    }

    public FollowUpRun complete(String task, Map<String, Object> answers) {
        run.complete(task, answers);
        return this;
    }

    FollowUpRun waitsIn(String element) {
        awaiting("to wait at " + element).untilAsserted(() -> run.process().isWaitingAtElements(element));
        return this;
    }

    FollowUpRun timePasses(Duration time) {
        run.timePasses(time);
        return this;
    }

    /** The form says so, and the worker what follows. */
    public static Map<String, Object> agreed(String planResult) {
        return Map.of("planResult", planResult, "minorChange", false, "goalChanged", false, "newNeeds", List.of());
    }
}
