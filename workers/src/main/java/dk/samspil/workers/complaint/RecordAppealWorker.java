package dk.samspil.workers.complaint;

import dk.samspil.workers.decision.Decision;
import dk.samspil.workers.decision.DecisionState;
import dk.samspil.workers.decision.Decisions;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what the appeals board decided, as staff told it: confirmed, altered, or returned to be decided again, within the
 * time that any such case has.
 */
@Component
class RecordAppealWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final Complaints complaints;
    private final Decisions decisions;
    private final Outbox outbox;
    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordAppealWorker(
            SubmissionRepository submissions,
            Complaints complaints,
            Decisions decisions,
            Outbox outbox,
            JourneyRepository journeys,
            JourneyEvents events,
            NoteRepository notes) {
        this.submissions = submissions;
        this.complaints = complaints;
        this.decisions = decisions;
        this.outbox = outbox;
        this.journeys = journeys;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-appeal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> told = submissions.of(job, Answer.class);
        Complaint complaint = complaints.lock(job).become(ComplaintState.of(job.text("appealOutcome")));
        complaints.save(complaint);
        Decision decision = settle(complaint);
        outbox.toCitizen(
                complaint.journeyId(),
                journeys.citizenOf(complaint.journeyId()),
                Template.COMPLAINT_ANSWERED,
                Map.of("complaintId", complaint.complaintId()));
        UUID event = events.by(
                told.sender(),
                complaint.journeyId(),
                EventKind.APPEAL_DECIDED,
                decision.department(),
                Map.of(
                        "complaint",
                        complaint.complaintId(),
                        "outcome",
                        complaint.state().code()));
        notes.keep(complaint.journeyId(), event, told.content().text(), told.sender(), told.createdAt());
        return complaint.state() == ComplaintState.RETURNED
                ? Map.of("reassessCode", decisions.returnedCode(decision))
                : Map.of();
    }

    private Decision settle(Complaint complaint) {
        Decision decision = decisions.lock(complaint.journeyId(), complaint.decisionId());
        Decision settled =
                switch (complaint.state()) {
                    case ALTERED -> decision.become(DecisionState.CHANGED);
                    case RETURNED -> decision.become(DecisionState.COMPLAINED);
                    default -> decision;
                };
        decisions.save(settled);
        return settled;
    }

    /** @param text what the board wrote, in short; null when nothing was noted */
    record Answer(String text) {}
}
