package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets a department see the journey so that it can take part in the referral: the first desk, a co-desk, the
 * association's bridge builder. Who holds the journey keeps the responsibility. Without the citizen's consent a department
 * outside the municipality is not asked, and the referral goes on.
 */
@Component
class InvolveDeskWorker implements JobWorker {

    private final ParticipantRepository participants;
    private final CoDeskRepository coDesks;
    private final JourneyEvents events;

    InvolveDeskWorker(ParticipantRepository participants, CoDeskRepository coDesks, JourneyEvents events) {
        this.participants = participants;
        this.coDesks = coDesks;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "involve-desk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String department = job.text("department");
        boolean takesPart = participants.hasAccess(journeyId, department);
        participants.join(journeyId, department);
        if (!participants.hasAccess(journeyId, department)) {
            participants.leave(journeyId, department);
            events.bySystem(journeyId, EventKind.DESK_WITHOUT_CONSENT, department, Map.of());
            return Map.of("deskAllowed", false);
        }
        if (Boolean.TRUE.equals(job.variables().get("asCoDesk"))) {
            coDesks.ask(job, department);
        }
        if (!takesPart) {
            events.bySystem(journeyId, EventKind.DESK_INVOLVED, department, Map.of());
        }
        return Map.of("deskAllowed", true);
    }
}
