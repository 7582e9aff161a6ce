package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.transition.ReadinessFacts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the day T: child services with a successor or a reason to stop end; the others go on as a gap, since no support
 * closes by itself (§ 123). The parents' consents lapse in the citizen's own journey; the youth's own are what
 * counts from now on.
 */
@Component
class SwitchLawWorker implements JobWorker {

    private final Succession succession;
    private final PlanLines lines;
    private final JdbcClient database;
    private final ReadinessFacts facts;
    private final JourneyEvents events;
    private final Clock clock;

    SwitchLawWorker(
            Succession succession,
            PlanLines lines,
            JdbcClient database,
            ReadinessFacts facts,
            JourneyEvents events,
            Clock clock) {
        this.succession = succession;
        this.lines = lines;
        this.database = database;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "switch-law";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        for (UUID line : succession.settled(journeyId)) {
            lines.save(lines.lock(journeyId, line).become(LineState.ENDED));
        }
        facts.note(
                job.id("transitionId"),
                journeyId,
                "consent",
                hasOwnConsent(journeyId) ? "done" : "underway",
                OffsetDateTime.now(clock));
        events.bySystem(journeyId, EventKind.LAW_SWITCHED, job.text("adultDepartment"), Map.of());
        return Map.of();
    }

    private boolean hasOwnConsent(UUID journeyId) {
        return database.sql("""
                        select exists (select from casework.standing_consent
                                        where journey_id = :journey and given_by <> 'custody-holder')""")
                .param("journey", journeyId)
                .query(Boolean.class)
                .single();
    }
}
