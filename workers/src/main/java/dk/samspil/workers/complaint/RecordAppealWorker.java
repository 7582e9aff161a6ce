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
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what the appeals board decided: confirmed, altered, or returned to be decided again. */
@Component
class RecordAppealWorker implements JobWorker {

    private final Complaints complaints;
    private final Decisions decisions;
    private final Outbox outbox;
    private final JourneyRepository journeys;
    private final JourneyEvents events;

    RecordAppealWorker(
            Complaints complaints,
            Decisions decisions,
            Outbox outbox,
            JourneyRepository journeys,
            JourneyEvents events) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.outbox = outbox;
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-appeal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String outcome = job.text("appealOutcome");
        Complaint complaint = complaints.lock(job).become(ComplaintState.of(outcome));
        complaints.save(complaint);
        Decision decision = decisions.lock(complaint.journeyId(), complaint.decisionId());
        switch (complaint.state()) {
            case ALTERED -> decisions.save(decision.become(DecisionState.CHANGED));
            case RETURNED -> decisions.save(decision.become(DecisionState.COMPLAINED));
            default -> decisions.save(decision);
        }
        outbox.toCitizen(
                complaint.journeyId(),
                journeys.citizenOf(complaint.journeyId()),
                Template.COMPLAINT_ANSWERED,
                Map.of("complaintId", complaint.complaintId()));
        events.bySystem(
                complaint.journeyId(),
                EventKind.APPEAL_DECIDED,
                decision.department(),
                Map.of("complaint", complaint.complaintId(), "outcome", outcome));
        return Map.of();
    }
}
