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
import java.util.UUID;

/** An assessment whose knowledge is gathered at once, with what its workers would answer. */
final class AssessmentRun {

    static final Duration CLOCK = Duration.ofDays(120);
    static final Duration WARNING = Duration.ofDays(90);

    static final String HEARING = "4e0f0a2e-5f0e-4c39-9d55-1d6a2c6d6d10";

    private final ProcessRun run;
    private String approval = "approved";

    private AssessmentRun(ZeebeTestEngine engine, ZeebeClient client, Map<String, Object> citizen, boolean bfu) {
        Models.deploy(client, "assessment");
        StandInProcesses.deploy(client, "gather-knowledge", Map.of());
        StandInProcesses.deploy(client, "decision", Map.of("decisionState", "=\"delivered\""));
        run = new ProcessRun(engine, client)
                .lasting("F-BFU-ADV", WARNING)
                .lasting("F-BFU-4M", CLOCK)
                .lasting("F-RSL3-VOKSEN", CLOCK)
                .answers("start-assessment", job -> started(bfu))
                .answers("record-agreement", job -> Map.of("sources", List.of()))
                .answers("record-assessment", job -> Map.of("hearingId", HEARING))
                .answers("record-approval", job -> Map.of("approvalResult", approval))
                .answers("finish-assessment", job -> finished(job.getVariable("assessmentOutcome")))
                .completes("record-scores", "record-assessment-comment", "record-silent-citizen")
                .completes("record-preliminary", "record-new-date");
        run.starts("assessment", citizen);
    }

    static AssessmentRun ofAnAdult(ZeebeTestEngine engine, ZeebeClient client) {
        return new AssessmentRun(engine, client, citizen(40, "adult-social", "adult-support"), false);
    }

    static AssessmentRun ofAChild(ZeebeTestEngine engine, ZeebeClient client) {
        return new AssessmentRun(engine, client, citizen(9, "children-family", "serious-complex"), true);
    }

    ProcessRun run() {
        return run;
    }

    AssessmentRun approvalWillBe(String result) {
        approval = result;
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

    AssessmentRun concluded(String outcome, boolean placement) {
        run.complete(
                "assess",
                Map.of(
                        "assessmentOutcome",
                        outcome,
                        "supportLevel",
                        "moderate",
                        "laws",
                        List.of("serviceloven"),
                        "placement",
                        placement));
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

    private static Map<String, Object> citizen(int age, String department, String severity) {
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

    private static Map<String, Object> started(boolean bfu) {
        return Map.of(
                "assessmentId",
                id(),
                "clockCodes",
                bfu ? List.of("F-BFU-ADV", "F-BFU-4M") : List.of("F-RSL3-VOKSEN"),
                "childAssessment",
                bfu);
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
