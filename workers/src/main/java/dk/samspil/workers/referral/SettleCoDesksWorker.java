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
 * Ends the round of co-desks: those that accepted take part, and one that stayed silent never holds the matter; its
 * silence stands in the timeline.
 */
@Component
class SettleCoDesksWorker implements JobWorker {

    private final CoDeskRepository coDesks;
    private final ParticipantRepository participants;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    SettleCoDesksWorker(
            CoDeskRepository coDesks,
            ParticipantRepository participants,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.coDesks = coDesks;
        this.participants = participants;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "settle-co-desks";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        coDesks.in(job, "asked").forEach(silent -> {
            coDesks.answered(job, silent, "silent");
            participants.leave(journeyId, silent);
            events.bySystem(journeyId, EventKind.CO_DESK_SILENT, silent, Map.of());
        });
        deadlines.fulfil(journeyId, DeadlineCodes.CO_DESKS_SETTLED);
        return Map.of("acceptedCoDesks", coDesks.in(job, "accepted"));
    }
}
