package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.transition.LifeTransitions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The citizen has died: what is unsent to them is stopped, consents and transitions of every journey they had end, and the
 * journey closes unless it has, in one transaction.
 * Afterwards the outbox sends nothing to who has died. The estate and the relatives are a person's to talk with.
 */
@Component
class RecordDeathWorker implements JobWorker {

    private static final String DEATH = "death";

    private final JourneyRepository journeys;
    private final CitizenRepository citizens;
    private final Consents consents;
    private final LifeTransitions transitions;
    private final Outbox outbox;
    private final JourneyEnd end;
    private final Clock clock;

    RecordDeathWorker(
            JourneyRepository journeys,
            CitizenRepository citizens,
            Consents consents,
            LifeTransitions transitions,
            Outbox outbox,
            JourneyEnd end,
            Clock clock) {
        this.journeys = journeys;
        this.citizens = citizens;
        this.consents = consents;
        this.transitions = transitions;
        this.outbox = outbox;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-death";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        UUID citizenId = journeys.citizenOf(journeyId);
        citizens.died(citizenId, OffsetDateTime.now(clock));
        end.end(journeyId, DEATH);
        outbox.stopToCitizen(citizenId);
        journeys.of(citizenId).forEach(one -> {
            transitions.endWith(one, DEATH);
            consents.endAll(one);
        });
        return Map.of("endReason", DEATH);
    }
}
