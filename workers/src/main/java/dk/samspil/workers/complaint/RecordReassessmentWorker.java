package dk.samspil.workers.complaint;

import dk.samspil.workers.decision.Decision;
import dk.samspil.workers.decision.DecisionState;
import dk.samspil.workers.decision.Decisions;
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

/** Keeps the re-assessment: the decision is changed, or upheld and on its way to the appeals board [S25]. */
@Component
class RecordReassessmentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Complaints complaints;
    private final Decisions decisions;
    private final Outbox outbox;
    private final JourneyRepository journeys;
    private final JourneyEvents events;

    RecordReassessmentWorker(
            TaskAnswers answers,
            Complaints complaints,
            Decisions decisions,
            Outbox outbox,
            JourneyRepository journeys,
            JourneyEvents events) {
        this.answers = answers;
        this.complaints = complaints;
        this.decisions = decisions;
        this.outbox = outbox;
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-reassessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Reassessment> reassessment = answers.of(job, Reassessment.class);
        boolean changed = "changed".equals(reassessment.content().reassessment());
        Complaint complaint = complaints.lock(job);
        complaints.reassessed(complaint, reassessment.content().reasons(), reassessment.createdAt());
        Decision decision = decisions.lock(complaint.journeyId(), complaint.decisionId());
        decisions.save(decision.become(changed ? DecisionState.CHANGED : DecisionState.UPHELD));
        if (changed) {
            complaints.save(complaint.become(ComplaintState.CHANGED));
            tell(complaint);
        }
        events.by(
                reassessment.sender(),
                complaint.journeyId(),
                EventKind.COMPLAINT_REASSESSED,
                decision.department(),
                Map.of("complaint", complaint.complaintId(), "changed", changed));
        return Map.of();
    }

    private void tell(Complaint complaint) {
        outbox.toParty(
                complaint.journeyId(),
                journeys.citizenOf(complaint.journeyId()),
                Template.COMPLAINT_ANSWERED,
                Map.of("complaintId", complaint.complaintId()));
    }

    /** The form {@code complaint-reassess}. */
    record Reassessment(String reassessment, String reasons) {}
}
