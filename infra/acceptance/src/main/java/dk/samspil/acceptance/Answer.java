package dk.samspil.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

/** What the portal answered. */
public record Answer(int status, String body, String contentType) {

    public JsonNode json() {
        return RunningPlatform.json(body);
    }
}
