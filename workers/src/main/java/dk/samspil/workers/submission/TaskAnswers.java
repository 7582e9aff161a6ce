package dk.samspil.workers.submission;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import org.springframework.stereotype.Component;

/** What a person answered in a user task; for the end listeners that record it. */
@Component
public class TaskAnswers {

    private final SubmissionRepository submissions;
    private final DeadlineRepository deadlines;

    TaskAnswers(SubmissionRepository submissions, DeadlineRepository deadlines) {
        this.submissions = submissions;
        this.deadlines = deadlines;
    }

    /**
     * Returns the task's submitted form and ends the task's deadline.
     *
     * @throws JobFault when the job's journey has no such submission, or its content is not of this type
     */
    public <C> Submission<C> of(Job job, Class<C> type) {
        deadlines.fulfilTask(job);
        return submissions.of(job, type);
    }
}
