package dk.samspil.portal.intake;

import dk.samspil.engine.EngineRetry;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionRepository;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.grpc.Status;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the engine of stored referrals, by ids and codes alone. */
@Component
class IntakePublisher {

    private static final Logger LOG = LoggerFactory.getLogger(IntakePublisher.class);
    private static final int AT_ONCE = 8;
    private static final int WAITING = 1_000;

    private final ZeebeClient engine;
    private final SubmissionRepository submissions;
    private final IntakeRecords records;
    // What finds no place here, or waits when the portal stops, is pending and so the reconciler's.
    private final ThreadPoolExecutor soon = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("intake-", 1).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    IntakePublisher(ZeebeClient engine, SubmissionRepository submissions, IntakeRecords records) {
        this.engine = engine;
        this.submissions = submissions;
        this.records = records;
        soon.allowCoreThreadTimeOut(true);
    }

    /** Publishes without keeping the sender waiting for the engine. */
    void publishSoon(Submission submission) {
        soon.execute(() -> publish(submission));
    }

    /**
     * Publishes the referral's message and confirms the submission.
     *
     * @return false when the engine does not take it now; the submission stays pending then
     */
    boolean publish(Submission submission) {
        if (!records.processesAreDeployed()) {
            return false;
        }
        try {
            send(submission);
        } catch (ClientException refusal) {
            if (!isKnownAlready(refusal)) {
                LOG.warn("{} waits for the engine", submission, refusal);
                return false;
            }
        }
        submissions.confirm(submission.submissionId());
        return true;
    }

    private void send(Submission submission) {
        String referralId = submission.referralId().toString();
        EngineRetry.send(() -> engine.newPublishMessageCommand()
                .messageName(IntakeMessage.NAME)
                .correlationKey(referralId)
                .messageId(referralId)
                .timeToLive(IntakeMessage.TIME_TO_LIVE)
                .variables(Map.of(
                        "journeyId", submission.journeyId().toString(),
                        "referralId", referralId,
                        "submissionId", submission.submissionId().toString(),
                        "department", IntakeMessage.DEPARTMENT,
                        "source", submission.content().required("source").stringValue())));
    }

    private static boolean isKnownAlready(ClientException refusal) {
        return refusal instanceof ClientStatusException status && status.getStatusCode() == Status.Code.ALREADY_EXISTS;
    }

    @PreDestroy
    void stop() {
        soon.shutdownNow();
    }
}
