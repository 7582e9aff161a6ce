package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.transition.LifeTransitions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A birthday on which other rules begin: party from 10 [S5], own consent from 15 [K], the way to adult life from 16 [S12],
 * and at 18 the parents represent no more and what they consented to lapses [S41]. What else a birthday asks of people is
 * the transition's, where one is under way.
 */
@Component
class ApplyAgeRulesWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final RepresentationRepository representation;
    private final Consents consents;
    private final LifeTransitions transitions;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final Clock clock;

    ApplyAgeRulesWorker(
            JourneyRepository journeys,
            RepresentationRepository representation,
            Consents consents,
            LifeTransitions transitions,
            Outbox outbox,
            JourneyEvents events,
            Clock clock) {
        this.journeys = journeys;
        this.representation = representation;
        this.consents = consents;
        this.transitions = transitions;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "apply-age-rules";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        int age = job.number("birthday");
        Map<String, Object> variables = new HashMap<>(
                Map.of("age", age, "underEighteen", age < Ages.ADULT, "transitionAge", age == Ages.TRANSITION));
        if (age == Ages.ADULT) {
            comeOfAge(journeyId);
            variables.put("transitionUnderWay", transitions.isUnderWay(journeyId, age));
            variables.put("ownConsent", consents.isGivenByCitizen(journeyId, LocalDate.now(clock)));
        }
        events.bySystem(journeyId, EventKind.AGE_RULES_APPLY, null, Map.of("age", age));
        return variables;
    }

    private void comeOfAge(UUID journeyId) {
        UUID citizenId = journeys.citizenOf(journeyId);
        representation.endCustody(citizenId, OffsetDateTime.now(clock));
        outbox.stopToFormerRepresentatives(citizenId);
        consents.endCustodyHolders(journeyId);
        outbox.toCitizen(journeyId, citizenId, Template.OF_AGE, Map.of());
    }
}
