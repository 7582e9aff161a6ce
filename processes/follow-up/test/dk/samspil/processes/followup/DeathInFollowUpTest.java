package dk.samspil.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the follow-up waits: when the citizen dies, nothing happens afterwards. */
@ZeebeProcessTest
class DeathInFollowUpTest {

    private static final List<String> TASKS = List.of(
            "give-report",
            "rate-self",
            "hold-meeting",
            "see-delay",
            "seek-citizen",
            "evaluate-goals",
            "answer-evaluation",
            "choose-result",
            "set-rhythm",
            "meet-about-incident",
            "agree-exit",
            "make-contact",
            "find-provider");

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private FollowUpRun follow;

    @BeforeEach
    void aJourneyInFollowUp() {
        follow = new FollowUpRun(engine, client)
                .calls("referral", Map.of("outcome", "=\"assessment\"", "department", "=\"adult-social\""))
                .calls("assessment", Map.of("outcome", "=\"shared-plan\""))
                .calls(
                        "shared-plan",
                        Map.of(
                                "outcome",
                                "=\"active\"",
                                "planId",
                                "=\"the-plan\"",
                                "nextFollowUp",
                                "=\"2027-02-23T00:00:00+01:00\""))
                .calls("decision", Map.of())
                .calls("provision-order", Map.of("orderOutcome", "=\"declined\""));
        Models.deploy(client, "citizen-journey");
        follow.run.answers("register-referral", job -> registered());
        follow.answers("record-death", Map.of("endReason", "death")).answers("cut-help", Map.of("cutResult", "cut"));
        follow.run.completes("close-journey");
        follow.told(
                "citizen-referral",
                Map.of("journeyId", follow.journeyId, "department", "reception", "referralId", "it"));
        follow.run.awaitJobs("plan-next-follow-up", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await-occasion",
                "rate-self",
                "hold-meeting",
                "see-delay",
                "seek-citizen",
                "evaluate-goals",
                "answer-evaluation",
                "choose-result",
                "set-rhythm",
                "meet-about-incident",
                "agree-exit",
                "make-contact",
                "find-provider",
                "notice",
            })
    void nothingHappensAfterwards(String waiting) {
        comeTo(waiting);

        follow.told("citizen-died");

        follow.run.awaitJobs("close-journey", 1);
        assertThat(TASKS).noneMatch(follow.run::isOpen);
        long before = jobs();
        follow.timePasses(Duration.ofDays(400));
        assertThat(jobs()).as("jobs after the death").isEqualTo(before);
    }

    private void comeTo(String waiting) {
        switch (waiting) {
            case "await-occasion" -> {}
            case "rate-self" -> follow.told("review-asked");
            case "find-provider" -> follow.told("provider-closing", Map.of("lineId", "the-line"));
            case "notice" ->
                follow.told(
                        "help-to-be-cut",
                        Map.of(
                                "decisionId",
                                "it",
                                "effectiveFrom",
                                Instant.now().plus(Duration.ofDays(98)).toString()));
            case "meet-about-incident" -> {
                follow.told("review-asked");
                follow.run.waitsAt("rate-self");
                follow.told("incident-reported");
            }
            default -> afterAnIncident(waiting);
        }
        if (TASKS.contains(waiting)) {
            follow.run.waitsAt(waiting);
        }
    }

    private void afterAnIncident(String waiting) {
        follow.told("incident-reported");
        follow.run.waitsAt("hold-meeting");
        switch (waiting) {
            case "hold-meeting" -> {}
            case "see-delay" -> follow.timePasses(ProcessRun.DUE_AFTER);
            case "seek-citizen" -> follow.complete("hold-meeting", Map.of("meetingOutcome", "no-show"));
            case "choose-result" -> follow.complete("hold-meeting", Map.of("meetingOutcome", "declined"));
            default -> afterTheMeeting(waiting);
        }
    }

    private void afterTheMeeting(String waiting) {
        follow.complete("hold-meeting", Map.of("meetingOutcome", "held"));
        if (waiting.equals("evaluate-goals")) {
            return;
        }
        follow.complete("evaluate-goals", Map.of());
        if (waiting.equals("answer-evaluation")) {
            return;
        }
        follow.complete("answer-evaluation", Map.of());
        follow.complete(
                "choose-result", FollowUpRun.agreed(waiting.equals("set-rhythm") ? "continue" : "goals-reached"));
        if (waiting.equals("make-contact")) {
            follow.complete("agree-exit", Map.of());
            follow.run.awaitJobs("record-exit-agreement", 1);
            follow.timePasses(Duration.ofDays(31));
        }
    }

    private long jobs() {
        return Stream.of("send-reminder", "escalate-overdue", "compute-deadline", "plan-next-follow-up", "cut-help")
                .mapToLong(type -> follow.run.jobs(type).size())
                .sum();
    }

    private static Map<String, Object> registered() {
        return Map.of(
                "citizenId",
                "the-citizen",
                "joined",
                false,
                "age",
                46,
                "underEighteen",
                false,
                "turns10At",
                FollowUpRun.NEVER,
                "turns15At",
                FollowUpRun.NEVER,
                "turns16At",
                FollowUpRun.NEVER,
                "turns18At",
                FollowUpRun.NEVER);
    }
}
