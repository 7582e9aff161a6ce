package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Design rule 1: every change to a journey is a process step. That the portal's login cannot write casework at all is in
 * {@link GrantsIT}.
 */
class EveryChangeIsAProcessStepIT {

    private static final Set<String> COMMANDS = Set.of(
            "POST /api/referrals",
            "POST /api/journeys/{journeyId}/messages",
            "POST /api/register-events",
            "POST /api/tasks/{key}/claim",
            "POST /api/tasks/{key}/release",
            "POST /api/tasks/{key}/complete",
            "PUT /api/tasks/{key}/draft");

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void theApiStartsProcessesAndWorksOnTasksAndChangesNothingElse() {
        JsonNode paths =
                platform.login("mette.krogh").get("/api/openapi.json").json().path("paths");
        Set<String> commands = new TreeSet<>();
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).fieldNames().forEachRemaining(method -> {
                    if (!method.equals("get")) {
                        commands.add(method.toUpperCase(Locale.ROOT) + " " + path);
                    }
                }));

        assertThat(commands).isEqualTo(new TreeSet<>(COMMANDS));
    }

    @Test
    void theHistoryOfAJourneyHasAsManyEventsAsItsProcessHasStepsThatWriteOne() {
        PortalSession mette = platform.login("mette.krogh");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
        journeys.bringToCoordinator(journeyId, "advice");
        journeys.complete(
                mette,
                journeys.awaitTask(mette, journeyId, Journeys.NAME_COORDINATOR),
                journeys.coordinator("mette.krogh"));
        journeys.awaitEnd(journeyId);

        String writingSteps = journeys.one(
                "samspil_portal",
                "select count(*)::text from flow.element_instance where journey_id = ?::uuid and state = 'COMPLETED'"
                        + " and element_id in ('register-referral', 'send-receipt', 'make-first-contact',"
                        + " 'route-to-desk', 'accept-at-desk', 'screen', 'name-coordinator', 'tell-citizen',"
                        + " 'close-journey')",
                journeyId);
        assertThat(journeys.one(
                        "samspil_portal",
                        "select count(*)::text from casework.journey_event where journey_id = ?::uuid",
                        journeyId))
                .isEqualTo(writingSteps)
                .isEqualTo("9");
    }
}
