package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ends the question to a bridge builder who did not answer, or may not see the journey any more: the matter goes on, and
 * the timeline says which of the two it was.
 */
@Component
class RecordSilentBridgeWorker implements JobWorker {

    private final ParticipantRepository participants;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    RecordSilentBridgeWorker(ParticipantRepository participants, DeadlineRepository deadlines, JourneyEvents events) {
        this.participants = participants;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-silent-bridge";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String department = job.text("department");
        EventKind why = participants.hasAccess(journeyId, department)
                ? EventKind.BRIDGE_UNANSWERED
                : EventKind.DESK_WITHOUT_CONSENT;
        participants.leave(journeyId, department);
        deadlines.withdraw(journeyId, DeadlineCodes.BRIDGE_OVER);
        events.bySystem(journeyId, why, department, Map.of());
        return Map.of();
    }
}
