package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main line: from a referral to a plan that is followed up, and every way out of it. */
@ZeebeProcessTest
class CitizenJourneyTest {

    private static final Map<String, Object> TO_ASSESSMENT =
            Map.of("outcome", "assessment", "department", "adult-social", "coordinator", "user-peter");
    private static final Map<String, Object> TO_PLAN =
            Map.of("outcome", "shared-plan", "laws", List.of("serviceloven"), "departments", List.of("adult-social"));
    private static final Map<String, Object> ACTIVE =
            Map.of("outcome", "active", "nextFollowUp", "2027-02-23T12:00:00+01:00");

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-referral",
                "professional-referral",
                "notification-received",
                "internal-handover",
                "municipality-transfer",
                "discharge-notified",
                "walk-in"
            })
    void everySourceStartsAJourney(String message) {
        JourneyRun.startedBy(engine, client, message, Map.of()).waitsIn("find-right-desk");
    }

    @Test
    void aJourneyGoesFromReferralOverAssessmentAndPlanToFollowUp() {
        var journey = JourneyRun.of(engine, client)
                .answers("referral", TO_ASSESSMENT)
                .answers("assessment", TO_PLAN)
                .answers("shared-plan", ACTIVE);

        journey.waitsIn("follow-up-plan");

        journey.answers("follow-up", Map.of("outcome", "ended", "endReason", "goals-reached", "department", "health"))
                .ends();
        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", "goals-reached");
        journey.process()
                .hasPassedElementsInOrder("find-right-desk", "assess", "plan-together", "follow-up-plan", "closed");
    }

    @Test
    void theDepartmentThatTookTheJourneyOverWithThePlanFollowsItUp() {
        var journey = JourneyRun.of(engine, client)
                .answers("referral", TO_ASSESSMENT)
                .answers("assessment", TO_PLAN)
                .answers(
                        "shared-plan",
                        Map.of("outcome", "active", "nextFollowUp", "2027-02-23T12:00:00Z", "department", "youth"))
                .waitsIn("follow-up-plan");

        journey.process().hasVariableWithValue("department", "youth");
    }

    @Test
    void separatePlansAreFollowedUpToo() {
        JourneyRun.of(engine, client)
                .answers("referral", TO_ASSESSMENT)
                .answers("assessment", TO_PLAN)
                .answers("shared-plan", Map.of("outcome", "parallel-plans", "nextFollowUp", "2027-02-23T12:00:00Z"))
                .waitsIn("follow-up-plan");
    }

    @ParameterizedTest
    @CsvSource({"assessment, assess", "shared-plan, plan-together"})
    void aClosedJourneyGoesOnWithoutAReferral(String wayBack, String next) {
        var journey = JourneyRun.startedBy(engine, client, "journey-reopened", Map.of());
        assertThat(journey.waitsAt("welcome-back").getCandidateGroupsList()).containsExactly("adult-social");

        journey.complete("welcome-back", Map.of("wayBack", wayBack)).waitsIn(next);

        journey.process().hasNotPassedElement("find-right-desk").hasNotPassedElement("register-referral");
    }

    @Test
    void whoIsBackForATalkIsHelpedOn() {
        var journey = JourneyRun.startedBy(engine, client, "journey-reopened", Map.of())
                .complete("welcome-back", Map.of("wayBack", "advised"))
                .ends();

        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", "advised");
    }

    @Test
    void aJourneyThatMayNotOpenStaysClosed() {
        var journey = JourneyRun.startedBy(engine, client, "journey-reopened", Map.of("reopened", false))
                .ends();

        journey.process().hasNotPassedElement("journey").hasNotPassedElement("close-journey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advised", "early-help", "civil-society", "forwarded", "withdrawn"})
    void whoNeedsNoAssessmentIsHelpedOn(String outcome) {
        var journey = JourneyRun.of(engine, client)
                .answers("referral", Map.of("outcome", outcome))
                .ends();

        journey.process().hasPassedElement("helped-on").hasNotPassedElement("assess");
        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-support", "civil-society", "citizen-stopped"})
    void whoNeedsNoPlanHasBeenAssessed(String outcome) {
        var journey = JourneyRun.of(engine, client)
                .answers("referral", TO_ASSESSMENT)
                .answers("assessment", Map.of("outcome", outcome))
                .ends();

        journey.process().hasPassedElement("assessed").hasNotPassedElement("plan-together");
        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", outcome);
    }

    @ParameterizedTest
    @CsvSource({"citizen-refused", "ended"})
    void withoutAPlanThereIsNothingToFollowUp(String outcome) {
        var journey = JourneyRun.of(engine, client)
                .answers("referral", TO_ASSESSMENT)
                .answers("assessment", TO_PLAN)
                .answers("shared-plan", Map.of("outcome", outcome))
                .ends();

        journey.process().hasPassedElement("planned").hasNotPassedElement("follow-up-plan");
        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", outcome);
    }

    @Test
    void aReferralOfACitizenWithAJourneyJoinsThatOne() {
        var journey = JourneyRun.of(
                        engine,
                        client,
                        Map.of(
                                "joined",
                                true,
                                "activeJourneyId",
                                "the-other",
                                "source",
                                "notification",
                                "signs",
                                List.of("violence"),
                                "receivedAt",
                                JourneyWorkers.RECEIVED_AT))
                .ends();

        assertThat(journey.awaitJob("join-journey"))
                .containsEntry("activeJourneyId", "the-other")
                .containsEntry("source", "notification")
                .containsEntry("signs", List.of("violence"))
                .containsEntry("receivedAt", JourneyWorkers.RECEIVED_AT)
                .containsKey("referralId");
        journey.process().hasNotPassedElement("journey").hasNotPassedElement("close-journey");
    }
}
