package dk.samspil.workers.complaint;

import dk.samspil.workers.decision.Decision;
import dk.samspil.workers.decision.DecisionState;
import dk.samspil.workers.decision.Decisions;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Turns a citizen's message into a complaint about one decision. One that comes after the four weeks is registered
 * too: whether it is too late is a person's to judge (RSL § 67 [S25]).
 */
@Component
class RegisterComplaintWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final Complaints complaints;
    private final Decisions decisions;
    private final JourneyEvents events;

    RegisterComplaintWorker(
            SubmissionRepository submissions, Complaints complaints, Decisions decisions, JourneyEvents events) {
        this.submissions = submissions;
        this.complaints = complaints;
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "register-complaint";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Message> message = submissions.of(job, Message.class);
        Decision decision = decisions
                .lock(
                        message.journeyId(),
                        job.optionalId("decisionId").orElse(message.content().decisionId()))
                .become(DecisionState.COMPLAINED);
        decisions.save(decision);
        Complaint complaint =
                new Complaint(UUID.randomUUID(), decision.decisionId(), decision.journeyId(), ComplaintState.RECEIVED);
        complaints.register(complaint, message.content().text(), message.createdAt());
        events.by(
                message.sender(),
                decision.journeyId(),
                EventKind.COMPLAINT_RECEIVED,
                decision.department(),
                Map.of("complaint", complaint.complaintId()));
        return Map.of(
                "complaintId", complaint.complaintId().toString(),
                "decisionId", decision.decisionId().toString());
    }

    /** The message {@code complaint-received}. */
    record Message(UUID decisionId, String text) {

        Message {
            if (text == null || text.isBlank()) {
                throw new JobFault("A complaint has no text");
            }
        }
    }
}
