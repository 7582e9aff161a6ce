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
 * Ends the round of co-desks: those that accepted take part, and one that stayed silent, or may not see the
 * journey any more, never holds the matter; which of the two stands in the timeline.
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
        coDesks.in(job, "asked").forEach(department -> leave(job, journeyId, department));
        deadlines.fulfil(journeyId, DeadlineCodes.CO_DESKS_SETTLED);
        return Map.of("acceptedCoDesks", coDesks.in(job, "accepted"));
    }

    private void leave(Job job, UUID journeyId, String department) {
        boolean silent = participants.hasAccess(journeyId, department);
        coDesks.answered(job, department, silent ? "silent" : "not-allowed");
        participants.leave(journeyId, department);
        EventKind why = silent ? EventKind.CO_DESK_SILENT : EventKind.DESK_WITHOUT_CONSENT;
        events.bySystem(journeyId, why, department, Map.of());
    }
}
