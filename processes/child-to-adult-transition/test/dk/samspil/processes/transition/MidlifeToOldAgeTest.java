package dk.samspil.processes.transition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
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

/** Another transition on the same engine: Birthe, whose pension age is near, with its real milestone processes. */
@ZeebeProcessTest
class MidlifeToOldAgeTest {

    private static final Duration OFFER = Duration.ofDays(180);

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    private final Instant now = Instant.now();
    private boolean offersLeft = true;
    private final String journeyId = UUID.randomUUID().toString();
    private final Deque<Map<String, Object>> ahead = new ArrayDeque<>(List.of(
            milestone("A1", "old-age-talk", -200, true),
            milestone("A2", "old-age-law", -20, true),
            milestone("A3", "old-age-landing", 120, false)));

    @BeforeEach
    void deploy() {
        Models.deploy(client, "transition-milestones");
    }

    @Test
    void whoIsFoundLateTalksAtOnceSettlesTheLawAndIsCalledAfterwards() {
        var transition = found().complete("confirm-transition", Map.of("relevant", "yes"));

        assertThat(transition.waitsAt("talk-about-change").getCandidateGroupsList())
                .containsExactly("adult-social");
        assertThat(transition.waitsAt("settle-help").getCandidateGroupsList()).containsExactly("health");
        transition.complete("talk-about-change", Map.of()).complete("settle-help", Map.of("responsibility", "stays"));
        transition.awaitJobs("finish-milestone", 2);
        assertThat(transition.isOpen("ask-how-it-goes")).isFalse();
        assertThat(transition.isOpen("accept-handover")).isFalse();
        transition.timePasses(Duration.ofDays(120));
        transition.complete("ask-how-it-goes", Map.of());

        transition.ends();
        assertThat(transition.jobs("record-transition-step"))
                .extracting(job -> job.getVariable("milestoneCode"))
                .containsExactlyInAnyOrder("A1", "A2", "A3");
    }

    @Test
    void responsibilityMovesWithTheYesOfTheDeskThatTakesOver() {
        Models.deploy(client, "handover");
        var transition = found().answers("offer-handover", Map.of())
                .answers("record-handover-answer", Map.of("coordinator", "kirsten"))
                .answers("complete-handover", Map.of())
                .complete("confirm-transition", Map.of("relevant", "yes"))
                .complete("talk-about-change", Map.of())
                .complete("settle-help", Map.of("responsibility", "moves"));

        assertThat(transition.waitsAt("accept-handover").getCandidateGroupsList())
                .containsExactly("health");
        assertThat(transition.jobs("finish-milestone")).as("not before the yes").hasSize(1);
        transition.complete("accept-handover", Map.of("handoverAnswer", "accept"));

        transition.awaitJobs("finish-milestone", 2);
    }

    @Test
    void whoSaysNoIsAskedOnceMoreWhenTheDayHasPassedAndThenLeftInPeace() {
        var transition = declined();
        assertThat(transition.isOpen("offer-again")).isFalse();

        transition.timePasses(OFFER);
        assertThat(transition.waitsAt("offer-again").getCandidateGroupsList()).containsExactly("adult-social");
        offersLeft = false;
        transition.complete("offer-again", Map.of("accepted", "no"));

        transition.ends().hasPassedElement("declined-for-good").hasNotPassedElement("walk-milestones");
        assertThat(transition.isOpen("talk-about-change")).isFalse();
    }

    @Test
    void whoSaysYesLaterGoesOn() {
        var transition = declined().timePasses(OFFER).complete("offer-again", Map.of("accepted", "yes"));

        transition
                .complete("settle-help", Map.of("responsibility", "stays"))
                .timePasses(Duration.ofDays(120))
                .complete("ask-how-it-goes", Map.of());

        transition.ends().hasPassedElement("transition-over");
    }

    private ProcessRun declined() {
        var transition = found().complete("confirm-transition", Map.of("relevant", "yes"));
        transition.waitsAt("talk-about-change");
        transition.tells(
                "transition-declined",
                journeyId,
                Map.of("submissionId", UUID.randomUUID().toString()));
        return transition.complete("respect-refusal", Map.of());
    }

    @Test
    void whatIsNotRelevantEnds() {
        found().complete("confirm-transition", Map.of("relevant", "no")).ends().hasPassedElement("not-needed");
    }

    private ProcessRun found() {
        return new ProcessRun(engine, client, "midlife-to-old-age")
                .answers(
                        "take-up-transition",
                        Map.of(
                                "facts",
                                Map.of(),
                                "turningAt",
                                now.plus(Duration.ofDays(90)).toString(),
                                "department",
                                "adult-social",
                                "adultDepartment",
                                "health"))
                .answers(
                        "plan-offer",
                        job -> Map.of(
                                "offerAt",
                                now.plus(OFFER).toString(),
                                "offersLeft",
                                offersLeft,
                                "department",
                                "adult-social"))
                .answers("plan-next-milestone", job -> next())
                .answers("begin-milestone", job -> begun())
                .answers("finish-milestone", Map.of())
                .starts(Map.of(
                        "journeyId",
                        journeyId,
                        "transitionId",
                        UUID.randomUUID().toString()));
    }

    private Map<String, Object> next() {
        Map<String, Object> next = new HashMap<>(Map.of("milestonesLeft", !ahead.isEmpty()));
        next.put("milestone", ahead.peek());
        return next;
    }

    private Map<String, Object> begun() {
        ahead.poll();
        return Map.of("department", "adult-social", "adultDepartment", "health", "tracks", List.of());
    }

    private Map<String, Object> milestone(String code, String processId, int days, boolean late) {
        return Map.of(
                "code",
                code,
                "processId",
                processId,
                "beginsAt",
                now.plus(Duration.ofDays(days)).toString(),
                "late",
                late);
    }
}
