package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the professional conclusion and sends the draft to the citizen, who is heard about it. */
@Component
class RecordAssessmentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final ChildTalkRepository talks;
    private final OutcomeRepository outcomes;
    private final HearingRepository hearings;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordAssessmentWorker(
            TaskAnswers answers,
            AssessmentRepository assessments,
            ChildTalkRepository talks,
            OutcomeRepository outcomes,
            HearingRepository hearings,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.talks = talks;
        this.outcomes = outcomes;
        this.hearings = hearings;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Conclusion> answer = answers.of(job, Conclusion.class);
        Assessment assessed = assessments.lock(job).become(AssessmentState.ASSESSED);
        if (assessed.ofAChild() && !talks.isSettled(assessed)) {
            throw new JobFault("A child's assessment is not concluded before the conversation with the child");
        }
        if (!outcomes.isOffered(assessed, answer.content().assessmentOutcome())) {
            throw new JobFault("The form offers this journey no such outcome");
        }
        assessments.conclude(assessed, answer.content(), answer.sender());
        UUID hearingId = hearings.open(assessed, answer.createdAt());
        outbox.toParty(
                assessed.journeyId(),
                journeys.citizenOf(assessed.journeyId()),
                Template.ASSESSMENT_DRAFT,
                Map.of("assessmentId", assessed.assessmentId()));
        events.by(answer.sender(), assessed.journeyId(), EventKind.ASSESSED, job.text("department"), Map.of());
        return Map.of(
                "hearingId", hearingId.toString(), "placement", answer.content().isPlacementConsidered());
    }
}
