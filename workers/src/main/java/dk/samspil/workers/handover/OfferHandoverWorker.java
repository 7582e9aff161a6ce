package dk.samspil.workers.handover;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the receiver look at the journey. The sender keeps the responsibility (R19). */
@Component
class OfferHandoverWorker implements JobWorker {

    private final ParticipantRepository participants;
    private final JourneyEvents events;

    OfferHandoverWorker(ParticipantRepository participants, JourneyEvents events) {
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "offer-handover";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String receiver = job.text("toDepartment");
        participants.join(journeyId, receiver);
        if (!participants.hasAccess(journeyId, receiver)) {
            throw new JobFault("Department " + receiver + " may not see the journey without consent");
        }
        events.bySystem(journeyId, EventKind.HANDOVER_OFFERED, receiver, Map.of());
        return Map.of();
    }
}
