package dk.samspil.workers.complaint;

import dk.samspil.workers.decision.Decision;
import dk.samspil.workers.decision.Decisions;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the receipt, and tells the process who re-assesses and how long that may take. */
@Component
class AcknowledgeComplaintWorker implements JobWorker {

    private final Complaints complaints;
    private final Decisions decisions;
    private final Outbox outbox;
    private final JourneyRepository journeys;

    AcknowledgeComplaintWorker(Complaints complaints, Decisions decisions, Outbox outbox, JourneyRepository journeys) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.outbox = outbox;
        this.journeys = journeys;
    }

    @Override
    public String jobType() {
        return "acknowledge-complaint";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Complaint complaint = complaints.lock(job);
        Decision decision = decisions.lock(complaint.journeyId(), complaint.decisionId());
        outbox.toParty(
                complaint.journeyId(),
                journeys.citizenOf(complaint.journeyId()),
                Template.COMPLAINT_ACKNOWLEDGED,
                Map.of("complaintId", complaint.complaintId()));
        return Map.of("complaintDepartment", decision.department(), "reassessCode", decision.reassessCode());
    }
}
