package dk.samspil.portal.submission;

import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.grpc.Status;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the engine of stored submissions by a message each, and confirms them. The one way to publish. */
@Component
public class SubmissionPublisher {

    /** How long the engine remembers the message id and so takes nothing twice. */
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionPublisher.class);
    private static final int AT_ONCE = 8;
    private static final int WAITING = 1_000;

    private final ZeebeClient engine;
    private final SubmissionRepository submissions;
    // What finds no place here, or waits when the portal stops, is pending and so a reconciler's.
    private final ThreadPoolExecutor soon = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("publish-", 1).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    SubmissionPublisher(ZeebeClient engine, SubmissionRepository submissions) {
        this.engine = engine;
        this.submissions = submissions;
        soon.allowCoreThreadTimeOut(true);
    }

    /** Runs a publication without keeping the sender waiting for the engine. */
    public void soon(Runnable publication) {
        soon.execute(publication);
    }

    /**
     * Publishes a submission's message and confirms the submission.
     *
     * @return false when the engine does not take it now; the submission stays pending then
     */
    public boolean publish(Submission submission, EngineMessage message) {
        try {
            send(message);
        } catch (ClientException refusal) {
            if (!isKnownAlready(refusal)) {
                LOG.warn("{} waits for the engine", submission, refusal);
                return false;
            }
        }
        submissions.confirm(submission.submissionId());
        return true;
    }

    private void send(EngineMessage message) {
        EngineRetry.send(() -> engine.newPublishMessageCommand()
                .messageName(message.name())
                .correlationKey(message.correlationKey())
                .messageId(message.messageId())
                .timeToLive(TIME_TO_LIVE)
                .variables(message.variables()));
    }

    private static boolean isKnownAlready(ClientException refusal) {
        return refusal instanceof ClientStatusException status && status.getStatusCode() == Status.Code.ALREADY_EXISTS;
    }

    @PreDestroy
    void stop() {
        soon.shutdownNow();
    }
}
