package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells browsers that their list has changed. */
@RestController
class TaskStreamController {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final AccessPolicy policy;
    private final TaskEventHub hub;

    TaskStreamController(AccessPolicy policy, TaskEventHub hub) {
        this.policy = policy;
        this.hub = hub;
    }

    /** The stream ends with the access token; the browser comes back with a fresh one and its present departments. */
    @GetMapping(path = "/api/tasks/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Server-sent events: a task of my departments was created, claimed, released or has ended")
    SseEmitter stream(Caller caller, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        policy.require(caller, Action.TASK_STREAM);
        Duration left = Duration.between(Instant.now(), token.getExpiresAt());
        return hub.subscribe(caller, left.compareTo(SHORTEST) < 0 ? SHORTEST : left);
    }
}
