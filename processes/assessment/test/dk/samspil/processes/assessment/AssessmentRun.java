package dk.samspil.processes.assessment;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.StandInProcesses;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An assessment whose knowledge is gathered at once, with what its workers would answer. */
final class AssessmentRun {

    static final Duration CLOCK = Duration.ofDays(120);
    static final Duration WARNING = Duration.ofDays(90);

    /** How long after it was given the family's new date lies. */
    static final Duration NEW_DATE = Duration.ofDays(30);

    private static final String NEVER = "2999-01-01T00:00:00Z";

    static final String HEARING = "4e0f0a2e-5f0e-4c39-9d55-1d6a2c6d6d10";

    private final ProcessRun run;
    private String approval = "approved";
    private boolean placement;
    private List<String> contributors = List.of();

    private AssessmentRun(
            ZeebeTestEngine engine,
            ZeebeClient client,
            Map<String, Object> citizen,
            Optional<Duration> untilAdult,
            boolean bfu) {
        Models.deploy(client, "assessment");
        StandInProcesses.deploy(client, "gather-knowledge", Map.of());
        StandInProcesses.deploy(client, "decision", Map.of("decisionState", "=\"delivered\""));
        run = new ProcessRun(engine, client)
                .lasting("F-BFU-ADV", WARNING)
                .lasting("F-BFU-4M", CLOCK)
                .lasting("F-RSL3-VOKSEN", CLOCK)
                .answers("start-assessment", job -> started(untilAdult, bfu))
                .answers("record-agreement", job -> Map.of("sources", List.of(), "contributors", contributors))
                .answers("record-assessment", job -> Map.of("hearingId", HEARING, "placement", placement))
                .answers("convert-assessment", job -> converted())
                .answers("record-approval", job -> Map.of("approvalResult", approval))
                .answers("finish-assessment", job -> finished(job.getVariable("assessmentOutcome")))
                .answers("record-new-date", job -> Map.of("newDateAt", newDate()))
                .completes("record-scores", "record-assessment-comment", "record-silent-citizen", "record-preliminary");
        run.starts("assessment", citizen);
    }

    static AssessmentRun ofAnAdult(ZeebeTestEngine engine, ZeebeClient client) {
        return new AssessmentRun(
                engine, client, citizen(40, "adult-social", List.of("adult-support")), Optional.empty(), false);
    }

    static AssessmentRun ofAChild(ZeebeTestEngine engine, ZeebeClient client) {
        return ofAChild(List.of("serious-complex"), engine, client);
    }

    /** @param severity the grounds; a journey that began before there could be several has one, without a list */
    static AssessmentRun ofAChild(Object severity, ZeebeTestEngine engine, ZeebeClient client) {
        return new AssessmentRun(engine, client, citizen(9, "children-family", severity), Optional.empty(), true);
    }

    static AssessmentRun turning18After(Duration time, ZeebeTestEngine engine, ZeebeClient client) {
        return new AssessmentRun(
                engine, client, citizen(17, "children-family", List.of("serious-complex")), Optional.of(time), true);
    }

    ProcessRun run() {
        return run;
    }

    AssessmentRun approvalWillBe(String result) {
        approval = result;
        return this;
    }

    /** Who is asked by what the agreement says besides its list of contributors. */
    AssessmentRun alsoAsks(String contributor) {
        contributors = List.of(contributor);
        return this;
    }

    AssessmentRun agree() {
        run.complete("agree-assessment", Map.of("participation", "agreed", "contributors", List.of()));
        return this;
    }

    AssessmentRun refuse() {
        run.complete("agree-assessment", Map.of("participation", "refused"));
        return this;
    }

    AssessmentRun scored() {
        run.complete("score");
        return this;
    }

    AssessmentRun concluded(String outcome, boolean withPlacement) {
        placement = withPlacement;
        run.complete(
                "assess",
                Map.of("assessmentOutcome", outcome, "supportLevel", "moderate", "laws", List.of("serviceloven")));
        return this;
    }

    AssessmentRun commented() {
        run.complete("comment-assessment");
        return this;
    }

    /** As far as the draft that the citizen has commented. */
    AssessmentRun drafted(String outcome) {
        return agree().scored().concluded(outcome, false).commented();
    }

    private static Map<String, Object> citizen(int age, String department, Object severity) {
        return Map.of(
                "citizenId",
                id(),
                "age",
                age,
                "underEighteen",
                age < 18,
                "department",
                department,
                "severity",
                severity,
                "needs",
                List.of("housing"),
                "receivedAt",
                "2026-10-31T10:00:00+01:00");
    }

    private Map<String, Object> started(Optional<Duration> untilAdult, boolean bfu) {
        return Map.of(
                "assessmentId",
                id(),
                "clockCodes",
                bfu ? List.of("F-BFU-ADV", "F-BFU-4M") : List.of("F-RSL3-VOKSEN"),
                "childAssessment",
                bfu,
                "adultAt",
                untilAdult.map(time -> run.now().plus(time).toString()).orElse(NEVER));
    }

    private static Map<String, Object> converted() {
        return Map.of(
                "clockCodes",
                List.of("F-RSL3-VOKSEN"),
                "childAssessment",
                false,
                "underEighteen",
                false,
                "age",
                18,
                "adultAt",
                NEVER);
    }

    private String newDate() {
        return run.now().plus(NEW_DATE).toString();
    }

    private static Map<String, Object> finished(Object outcome) {
        Map<String, Object> result = new HashMap<>();
        result.put("outcome", outcome);
        result.put("departments", List.of("adult-social"));
        result.put("decisionId", "no-support".equals(outcome) ? id() : null);
        return result;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
