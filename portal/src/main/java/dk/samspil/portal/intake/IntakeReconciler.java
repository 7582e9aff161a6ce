package dk.samspil.portal.intake;

import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.Submission.Kind;
import dk.samspil.portal.submission.SubmissionRepository;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the journeys of referrals that were stored but never confirmed: engine away, or portal killed in between. */
@Component
class IntakeReconciler {

    /** Longer than a command is retried, so that nothing is taken from a portal that still tries. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int BATCH = 100;

    private final SubmissionRepository submissions;
    private final IntakePublisher publisher;
    private final IntakeRecords records;

    IntakeReconciler(SubmissionRepository submissions, IntakePublisher publisher, IntakeRecords records) {
        this.submissions = submissions;
        this.publisher = publisher;
        this.records = records;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void reconcile() {
        reconcile(PATIENCE);
    }

    /** @param age how long a submission has been pending, at least */
    void reconcile(Duration age) {
        List<Submission> pending;
        do {
            pending = submissions.pendingOlderThan(age, Kind.INTAKE, BATCH);
        } while (settled(pending) && pending.size() == BATCH);
    }

    private boolean settled(List<Submission> pending) {
        Set<UUID> started =
                records.started(pending.stream().map(Submission::journeyId).toList());
        boolean all = true;
        for (Submission submission : pending) {
            // Each was taken for a try of its own, whatever became of the others.
            all &= settled(submission, started);
        }
        return all;
    }

    private boolean settled(Submission submission, Set<UUID> started) {
        if (started.contains(submission.journeyId())) {
            submissions.confirm(submission.submissionId());
            return true;
        }
        return publisher.publish(submission);
    }
}
