package dk.samspil.portal.intake;

import dk.samspil.portal.problem.ConflictException;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionRepository;
import java.time.Clock;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stores a referral before anything else; from then on it will start its journey, whatever fails in between. */
@Service
class Intake {

    private final SubmissionRepository submissions;
    private final IntakePublisher publisher;
    private final JsonMapper json;
    private final Clock clock;

    Intake(SubmissionRepository submissions, IntakePublisher publisher, JsonMapper json, Clock clock) {
        this.submissions = submissions;
        this.publisher = publisher;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes a referral in, once for each external id of a sender.
     *
     * @return the same receipt each time the same referral is sent
     * @throws ConflictException when the sender used the external id for something else
     */
    ReferralReceipt receive(Sender sender, SentReferral sent) {
        ObjectNode content = json.valueToTree(sent.content());
        Submission submission = Submission.ofIntake(sender.id(), sent.externalId(), content, clock.instant());
        if (submissions.insertPending(submission)) {
            publisher.publishSoon(submission);
            return ReferralReceipt.of(submission.referralId());
        }
        return submissions
                .byExternalId(sender.id(), sent.externalId())
                .filter(earlier -> earlier.content().equals(content))
                .map(earlier -> ReferralReceipt.of(earlier.referralId()))
                .orElseThrow(() -> new ConflictException(
                        "Der er allerede modtaget en henvendelse med samme eksterne id og et andet indhold."));
    }
}
