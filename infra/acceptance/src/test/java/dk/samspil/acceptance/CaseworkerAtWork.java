package dk.samspil.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A caseworker who takes what is in the list and completes it, and simply goes on when something is out of order, as a
 * person does: reloads, logs in again, tries again.
 */
final class CaseworkerAtWork implements Runnable, AutoCloseable {

    private final RunningPlatform platform;
    private final String username;
    private final String userId;
    private PortalSession session;
    private volatile boolean atWork = true;

    CaseworkerAtWork(RunningPlatform platform, String username) {
        this.platform = platform;
        this.username = username;
        this.session = platform.login(username);
        this.userId = session.get("/api/me").json().path("userId").asText();
    }

    @Override
    public void run() {
        while (atWork) {
            try {
                workThroughTheList();
            } catch (UncheckedIOException | IllegalStateException outOfOrder) {
                logInAgain();
            }
        }
    }

    private void workThroughTheList() {
        Answer list = session.get("/api/tasks?limit=20");
        if (list.status() == 401) {
            logInAgain();
            return;
        }
        if (list.status() == 200) {
            list.json().path("tasks").forEach(this::work);
        }
    }

    private void work(JsonNode task) {
        String path = "/api/tasks/" + task.path("key").asText();
        if (!atWork || task.path("assignee").isMissingNode()) {
            return;
        }
        session.post(path + "/claim", "{}");
        session.post(
                path + "/complete", Journeys.content(answer(task.path("name").asText())));
    }

    private Map<String, ?> answer(String task) {
        return switch (task) {
            case Journeys.HEAR ->
                Map.of(
                        "reached", "reached",
                        "wish", "At blive hørt.",
                        "needs", List.of("family"),
                        "contactForm", "phone",
                        "agreement", "agreed",
                        "source", "relative");
            case Journeys.SCREEN -> Journeys.screening("advice");
            case Journeys.NAME_COORDINATOR -> Map.of("coordinator", userId, "messageToCitizen", "Vi ringer.");
            default -> Map.of("answer", "accept");
        };
    }

    private void logInAgain() {
        try {
            session = platform.login(username);
        } catch (UncheckedIOException | IllegalStateException stillDown) {
            Thread.yield();
        }
    }

    @Override
    public void close() {
        atWork = false;
    }
}
