package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets the municipality's own desks follow the transition (Barnets lov § 122: across fields). None of them gets the
 * responsibility by it.
 */
@Component
class InviteDesksWorker implements JobWorker {

    private final ParticipantRepository participants;
    private final JourneyEvents events;

    InviteDesksWorker(ParticipantRepository participants, JourneyEvents events) {
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "invite-desks";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        List<String> desks = job.texts("desks");
        desks.forEach(desk -> participants.join(journeyId, desk));
        events.bySystem(journeyId, EventKind.TRANSITION_DESKS_INVITED, job.text("department"), Map.of("desks", desks));
        return Map.of();
    }
}
