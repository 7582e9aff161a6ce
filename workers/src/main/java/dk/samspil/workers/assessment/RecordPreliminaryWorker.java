package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the preliminary assessment of an investigation that is late, and sends it (Barnets lov § 20, stk. 3). */
@Component
class RecordPreliminaryWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final LateAssessmentRepository late;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordPreliminaryWorker(
            TaskAnswers answers,
            AssessmentRepository assessments,
            LateAssessmentRepository late,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.late = late;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-preliminary";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Preliminary> answer = answers.of(job, Preliminary.class);
        Assessment assessment = assessments.lock(job);
        late.preliminary(assessment.assessmentId(), answer.content().preliminary(), answer.createdAt());
        outbox.toParty(
                assessment.journeyId(),
                journeys.citizenOf(assessment.journeyId()),
                Template.PRELIMINARY_ASSESSMENT,
                Map.of("assessmentId", assessment.assessmentId()));
        events.by(
                answer.sender(),
                assessment.journeyId(),
                EventKind.PRELIMINARY_WRITTEN,
                job.text("department"),
                Map.of());
        return Map.of();
    }

    /** The form {@code assessment-write-preliminary}. */
    record Preliminary(String preliminary) {}
}
