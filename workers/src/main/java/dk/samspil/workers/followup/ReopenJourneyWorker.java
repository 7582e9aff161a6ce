package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a closed journey go on under its own id, with the department and the coordinator it had. Not after a death, and not
 * beside another active journey. Somebody asked for it, and sent a submission; or a life transition comes near, and nobody
 * did.
 */
@Component
class ReopenJourneyWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final CitizenRepository citizens;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final JdbcClient database;
    private final Clock clock;

    ReopenJourneyWorker(
            JourneyRepository journeys,
            CitizenRepository citizens,
            Outbox outbox,
            JourneyEvents events,
            JdbcClient database,
            Clock clock) {
        this.journeys = journeys;
        this.citizens = citizens;
        this.outbox = outbox;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "reopen-journey";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        Optional<UUID> asked = job.optionalId("submissionId");
        UUID reopeningId = asked.orElseGet(UUID::randomUUID);
        keep(journeyId, reopeningId);
        if (!journeys.reopen(journeyId)) {
            return Map.of("reopened", false);
        }
        UUID citizenId = journeys.citizenOf(journeyId);
        events.bySystem(journeyId, EventKind.JOURNEY_REOPENED, null, Map.of());
        Template letter = asked.isPresent() ? Template.JOURNEY_REOPENED : Template.JOURNEY_REOPENED_UNASKED;
        outbox.toCitizen(journeyId, citizenId, letter, Map.of());
        Map<String, Object> facts = facts(journeyId, citizenId);
        facts.put("reopeningId", reopeningId.toString());
        return facts;
    }

    private void keep(UUID journeyId, UUID reopeningId) {
        database.sql("""
                        insert into casework.reopening (reopening_id, journey_id, ended_because, ended_at, reopened_at)
                        select :reopening, journey_id, end_reason, ended_at, :now
                          from casework.journey where journey_id = :journey and state = 'ended'""")
                .param("reopening", reopeningId)
                .param("now", OffsetDateTime.now(clock))
                .param("journey", journeyId)
                .update();
    }

    private Map<String, Object> facts(UUID journeyId, UUID citizenId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        BirthDate born = citizens.born(citizenId);
        Map<String, Object> facts = new HashMap<>(Ages.birthdays(born, now));
        facts.put("reopened", true);
        facts.put("citizenId", citizenId.toString());
        facts.put("age", born.ageAt(now));
        facts.put("underEighteen", born.ageAt(now) < Ages.ADULT);
        facts.put("transitionAge", Ages.isTransition(born, now));
        facts.put("receivedAt", ISO_OFFSET_DATE_TIME.format(now));
        database.sql("select department, coordinator from casework.journey where journey_id = :journey")
                .param("journey", journeyId)
                .query()
                .singleRow()
                .forEach(facts::put);
        return facts;
    }
}
