package dk.samspil.portal.message;

import dk.samspil.portal.submission.Submission.Kind;
import dk.samspil.portal.submission.SubmissionRepository;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells journeys what was stored but never confirmed: engine away, or portal killed in between. */
@Component
class MessageReconciler {

    /** Longer than a command is retried, so that nothing is taken from a portal that still tries. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int AT_ONCE = 100;

    private final SubmissionRepository submissions;
    private final JourneyMessages messages;

    MessageReconciler(SubmissionRepository submissions, JourneyMessages messages) {
        this.submissions = submissions;
        this.messages = messages;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void reconcile() {
        reconcile(PATIENCE);
    }

    /** @param age how long a submission has been pending, at least */
    void reconcile(Duration age) {
        submissions.pendingOlderThan(age, Kind.MESSAGE, AT_ONCE).forEach(messages::publish);
    }
}
