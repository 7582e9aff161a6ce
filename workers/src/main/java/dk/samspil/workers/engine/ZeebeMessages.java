package dk.samspil.workers.engine;

import dk.samspil.engine.EngineRetry;
import dk.samspil.workers.job.EngineMessages;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Publishes messages at the engine, within the transaction of the job that has something to tell. */
@Component
class ZeebeMessages implements EngineMessages {

    /** How long the engine remembers a message's id, and keeps a message that nobody waits for yet. */
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    private final ZeebeClient engine;

    ZeebeMessages(ZeebeClient engine) {
        this.engine = engine;
    }

    @Override
    public void publish(String name, String correlationKey, String messageId, Map<String, Object> variables) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                send(name, correlationKey, messageId, variables);
            }
        });
    }

    private void send(String name, String correlationKey, String messageId, Map<String, Object> variables) {
        try {
            EngineRetry.send(() -> engine.newPublishMessageCommand()
                    .messageName(name)
                    .correlationKey(correlationKey)
                    .messageId(messageId)
                    .timeToLive(TIME_TO_LIVE)
                    .variables(variables));
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
