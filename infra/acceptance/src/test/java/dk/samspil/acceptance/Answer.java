package dk.samspil.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

/** What the portal answered. */
record Answer(int status, String body, String contentType) {

    JsonNode json() {
        return RunningPlatform.json(body);
    }
}
