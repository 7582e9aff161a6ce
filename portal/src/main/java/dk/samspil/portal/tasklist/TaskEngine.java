package dk.samspil.portal.tasklist;

import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientHttpException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The commands that the tasklist gives the engine. Each throws a {@code ClientException} when the engine cannot be reached. */
@Component
class TaskEngine {

    private static final Set<Integer> NOT_AS_EXPECTED = Set.of(404, 409);

    private final ZeebeClient client;

    TaskEngine(ZeebeClient client) {
        this.client = client;
    }

    /** Takes a task that nobody has; of two who try at once the engine lets one. */
    Answer claim(long taskKey, String userId) {
        return answer(() -> EngineRetry.send(() -> client.newUserTaskAssignCommand(taskKey)
                .action("claim")
                .assignee(userId)
                .allowOverride(false)));
    }

    Answer release(long taskKey) {
        return answer(() -> EngineRetry.send(() -> client.newUserTaskUnassignCommand(taskKey)));
    }

    Answer complete(long taskKey, Map<String, Object> variables) {
        return answer(() -> EngineRetry.send(
                () -> client.newUserTaskCompleteCommand(taskKey).variables(variables)));
    }

    private static Answer answer(Supplier<?> command) {
        try {
            command.get();
            return Answer.DONE;
        } catch (ClientHttpException refusal) {
            if (NOT_AS_EXPECTED.contains(refusal.code())) {
                return Answer.REFUSED;
            }
            throw refusal;
        }
    }

    /** What the engine said; refused means that the task is not, or no longer, in the state that the command needs. */
    enum Answer {
        DONE,
        REFUSED
    }
}
