package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the assessment that a notification about a child asks for within 24 hours (Barnets lov § 136 ff., domain.md S2),
 * and that anything acute asks for: of the referral, or of {@code subjectId}, one that joined or an event. A child who has
 * support already is looked at by a second person too (§ 137 [K]): until that is done the 24 hours run on, and the model
 * asks again, unless the child is in danger, where help comes first.
 */
@Component
class RecordAcuteAssessmentWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final AcuteAssessmentRepository assessments;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordAcuteAssessmentWorker(
            SubmissionRepository submissions,
            AcuteAssessmentRepository assessments,
            DeadlineRepository deadlines,
            JourneyEvents events,
            NoteRepository notes) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-acute-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<AcuteAssessment> answer = submissions.of(job, AcuteAssessment.class);
        boolean acute = answer.content().isAcute();
        boolean secondPersonMissing = answer.content().lacksSecondPerson(answer.sender());
        assessments.keep(job.optionalId("subjectId").orElseGet(() -> job.id("referralId")), answer);
        if (acute || !secondPersonMissing) {
            deadlines.fulfilTask(job);
        }
        UUID event = events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.ACUTE_ASSESSED,
                job.text("department"),
                Map.of("acute", acute, "secondPersonMissing", secondPersonMissing));
        notes.keep(answer.journeyId(), event, answer.content().reason(), answer.sender(), answer.createdAt());
        return Map.of("secondPersonMissing", secondPersonMissing);
    }
}
