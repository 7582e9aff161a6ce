package dk.samspil.workers.engine;

import dk.samspil.engine.EngineRetry;
import dk.samspil.workers.job.JobMessages.Message;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Publishes at the engine what jobs have to tell. */
@Component
class ZeebeMessages {

    /** How long the engine remembers a message's id, and keeps a message that nobody waits for yet. */
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    private final ZeebeClient engine;

    ZeebeMessages(ZeebeClient engine) {
        this.engine = engine;
    }

    void send(Message message) {
        try {
            EngineRetry.send(() -> engine.newPublishMessageCommand()
                    .messageName(message.name())
                    .correlationKey(message.correlationKey())
                    .messageId(message.messageId())
                    .timeToLive(TIME_TO_LIVE)
                    .variables(message.variables()));
        } catch (ClientException refusal) {
            if (!isKnownAlready(refusal)) {
                throw refusal;
            }
        }
    }

    private static boolean isKnownAlready(ClientException refusal) {
        return refusal instanceof ClientStatusException status && status.getStatusCode() == Status.Code.ALREADY_EXISTS;
    }
}
