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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a closed journey go on under its own id, with the department and the coordinator it had. Not after a death, and not
 * beside another active journey.
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
        keep(journeyId, job.id("submissionId"));
        if (!journeys.reopen(journeyId)) {
            return Map.of("reopened", false);
        }
        UUID citizenId = journeys.citizenOf(journeyId);
        events.bySystem(journeyId, EventKind.JOURNEY_REOPENED, null, Map.of());
        outbox.toCitizen(journeyId, citizenId, Template.JOURNEY_REOPENED, Map.of());
        return facts(journeyId, citizenId);
    }

    private void keep(UUID journeyId, UUID submissionId) {
        database.sql("""
                        insert into casework.reopening (submission_id, journey_id, ended_because, ended_at, reopened_at)
                        select :submission, journey_id, end_reason, ended_at, :now
                          from casework.journey where journey_id = :journey and state = 'ended'""")
                .param("submission", submissionId)
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
