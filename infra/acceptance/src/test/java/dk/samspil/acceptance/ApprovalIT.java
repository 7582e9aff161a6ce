package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a department with one person and no leader has written is seen by somebody who exists. */
class ApprovalIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECOND_EYES = "Se på det med friske øjne";
    private static final String LEADER = "Godkend som leder";
    private static final String APPOINT = "Udpeg tovholder og stedfortræder";

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);
    private final StoryTeller people = new StoryTeller(platform);

    @Test
    void employmentHasOneCaseworkerAndNoLeader() {
        String journeyId = journeys.journeyOf(
                journeys.refer(ReferralForm.aboutAnAdult().withList("needs", List.of("employment"))));
        bring(journeyId, SECOND_EYES, "adult-support", "sara.bjerg", "hanne.vad", "nanna.falk");

        PortalSession hanne = platform.login("hanne.vad");
        PortalSession nanna = platform.login("nanna.falk");
        assertThat(journeys.task(hanne, journeyId, SECOND_EYES)).isEmpty();
        journeys.complete(nanna, journeys.awaitTask(nanna, journeyId, SECOND_EYES), Map.of("approval", "approved"));

        PortalSession ole = platform.login("ole.riis");
        String task = journeys.awaitTask(ole, journeyId, APPOINT);
        assertThat(ole.get("/api/tasks/" + task).body())
                .as("the people of the department that has the journey")
                .contains("Hanne Vad");
    }

    @Test
    void aChildsInvestigationAtPprIsApprovedByALeaderOfBornOgFamilie() {
        String journeyId =
                journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild().withList("needs", List.of("school"))));
        bring(journeyId, LEADER, "serious-complex", "sara.bjerg", "jens.toft", "birgit.lund");

        PortalSession birgit = platform.login("birgit.lund");
        journeys.complete(birgit, journeys.awaitTask(birgit, journeyId, LEADER), Map.of("approval", "approved"));

        journeys.awaitTask(birgit, journeyId, APPOINT);
    }

    private void bring(String journeyId, String task, String severity, String... cast) {
        List<Story.Part> answers = List.of(
                part("Tag første kontakt", Map.of("wish", "At blive hørt.", "agreement", "agreed")),
                part(
                        "Foretag screening",
                        Map.of(
                                "screeningTrack",
                                "assessment",
                                "severity",
                                List.of(severity),
                                "reason",
                                "Aftalt på mødet.")),
                part("Skriv faglig konklusion", Map.of("assessmentOutcome", "shared-plan")));
        people.goOn(new Story(null, null, null, List.of(cast), answers, task, null), journeyId);
    }

    private static Story.Part part(String task, Map<String, ?> answer) {
        return new Story.Part(task, null, JSON.<ObjectNode>valueToTree(answer));
    }
}
