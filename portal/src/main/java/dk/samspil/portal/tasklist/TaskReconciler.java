package dk.samspil.portal.tasklist;

import dk.samspil.portal.submission.Submission.Kind;
import dk.samspil.portal.submission.SubmissionRepository;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Settles answers that a crash or an unreachable engine left pending, and clears drafts away. */
@Component
class TaskReconciler {

    /** Longer than the tasklist itself goes on trying. */
    private static final Duration LEFT_ALONE_FOR = Duration.ofSeconds(30);

    private static final int AT_ONCE = 50;

    private final SubmissionRepository submissions;
    private final TaskSettlement settlement;
    private final DraftRepository drafts;

    TaskReconciler(SubmissionRepository submissions, TaskSettlement settlement, DraftRepository drafts) {
        this.submissions = submissions;
        this.settlement = settlement;
        this.drafts = drafts;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void settlePending() {
        submissions.pendingOlderThan(LEFT_ALONE_FOR, Kind.TASK, AT_ONCE).forEach(settlement::settle);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void clearDrafts() {
        drafts.deleteOfEndedTasks();
    }
}
