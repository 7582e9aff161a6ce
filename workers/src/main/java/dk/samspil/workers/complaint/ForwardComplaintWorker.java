package dk.samspil.workers.complaint;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The municipality upholds: the complaint goes to the appeals board, and the citizen is told. */
@Component
class ForwardComplaintWorker implements JobWorker {

    private final Complaints complaints;
    private final Outbox outbox;
    private final JourneyRepository journeys;
    private final JourneyEvents events;

    ForwardComplaintWorker(Complaints complaints, Outbox outbox, JourneyRepository journeys, JourneyEvents events) {
        this.complaints = complaints;
        this.outbox = outbox;
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "forward-complaint";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Complaint complaint = complaints.lock(job).become(ComplaintState.FORWARDED);
        complaints.save(complaint);
        outbox.toParty(
                complaint.journeyId(),
                journeys.citizenOf(complaint.journeyId()),
                Template.COMPLAINT_ANSWERED,
                Map.of("complaintId", complaint.complaintId()));
        events.bySystem(
                complaint.journeyId(),
                EventKind.COMPLAINT_FORWARDED,
                null,
                Map.of("complaint", complaint.complaintId()));
        return Map.of();
    }
}
