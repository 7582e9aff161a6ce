package dk.samspil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.acceptance.PortalSession;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sends what a story's citizen tells the journey besides tasks, each message once. */
final class CitizenMessages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<String, PortalSession> sessions;
    private final Set<Story.Message> told = new HashSet<>();

    CitizenMessages(Function<String, PortalSession> sessions) {
        this.sessions = sessions;
    }

    void beginsAnew() {
        told.clear();
    }

    /** Says whether there was something to tell while this task is open. */
    boolean tells(Story story, String task, String journeyId) {
        boolean any = false;
        for (Story.Message message : story.messages()) {
            if (message.at().equals(task) && told.add(message)) {
                any |= withdraw(message, journeyId);
            }
        }
        return any;
    }

    private boolean withdraw(Story.Message message, String journeyId) {
        PortalSession who = sessions.apply(message.who());
        Optional<String> consent =
                standing(message, who.get("/api/journeys/" + journeyId).json());
        consent.ifPresent(consentId -> {
            ObjectNode body = JSON.createObjectNode().put("kind", "consent-withdrawn");
            body.putObject("content").put("consentId", consentId);
            StoryTeller.require(
                    who.post("/api/journeys/" + journeyId + "/messages", body.toString()),
                    202,
                    message.who() + " withdraws the consent about " + message.withdraws());
        });
        return consent.isPresent();
    }

    /** Empty when it was taken back before, by the browser or by a story that was interrupted. */
    private static Optional<String> standing(Story.Message message, JsonNode journey) {
        return journey.path("consents")
                .valueStream()
                .filter(consent -> consent.path("stands").asBoolean())
                .filter(consent ->
                        message.withdraws().equals(consent.path("from").asText()))
                .map(consent -> consent.path("consentId").asText())
                .findFirst();
    }
}
