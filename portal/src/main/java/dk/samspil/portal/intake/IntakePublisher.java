package dk.samspil.portal.intake;

import dk.samspil.portal.submission.EngineMessage;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionPublisher;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the engine of stored referrals, by ids and codes alone. */
@Component
class IntakePublisher {

    private final SubmissionPublisher publisher;
    private final IntakeRecords records;

    IntakePublisher(SubmissionPublisher publisher, IntakeRecords records) {
        this.publisher = publisher;
        this.records = records;
    }

    /** Publishes without keeping the sender waiting for the engine. */
    void publishSoon(Submission submission) {
        publisher.soon(() -> publish(submission));
    }

    /**
     * Publishes the referral's message and confirms the submission.
     *
     * @return false when the engine does not take it now; the submission stays pending then
     */
    boolean publish(Submission submission) {
        return records.processesAreDeployed() && publisher.publish(submission, message(submission));
    }

    static EngineMessage message(Submission submission) {
        String referralId = submission.referralId().toString();
        String source = submission.content().required("source").stringValue();
        return new EngineMessage(
                IntakeMessage.name(source),
                referralId,
                referralId,
                Map.of(
                        "journeyId",
                        submission.journeyId().toString(),
                        "referralId",
                        referralId,
                        "submissionId",
                        submission.submissionId().toString(),
                        "department",
                        IntakeMessage.DEPARTMENT,
                        "source",
                        source));
    }
}
