package dk.samspil.workers.consent;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.Plans;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a consent back: whoever saw the journey by it sees nothing from the same moment, since access asks for a consent
 * that stands. A holistic plan that rested on it becomes separate plans. Taking back what stands no more changes nothing.
 */
@Component
class WithdrawConsentWorker implements JobWorker {

    private final ConsentRepository consents;
    private final Consents rules;
    private final Plans plans;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final Clock clock;

    WithdrawConsentWorker(
            ConsentRepository consents,
            Consents rules,
            Plans plans,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events,
            Clock clock) {
        this.consents = consents;
        this.rules = rules;
        this.plans = plans;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "withdraw-consent";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Consent consent = consents.lock(job.id("journeyId"), job.id("consentId"));
        if (consent.state().stands()) {
            consents.save(consent.withdrawn(OffsetDateTime.now(clock)));
            splitPlan(consent);
            tell(consent);
        }
        return Map.of();
    }

    private void splitPlan(Consent consent) {
        if (consent.purpose().equals(Consents.HOLISTIC_PLAN)) {
            plans.current(consent.journeyId()).filter(Plan::needsConsent).ifPresent(plan -> {
                plans.save(plan.split());
                rules.tellPlan(plan.planId());
                events.bySystem(consent.journeyId(), EventKind.PLAN_SPLIT, null, Map.of());
            });
        }
    }

    private void tell(Consent consent) {
        UUID journeyId = consent.journeyId();
        events.bySystem(journeyId, EventKind.CONSENT_WITHDRAWN, null, Map.of("purpose", consent.purpose()));
        outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.CONSENT_WITHDRAWN, Map.of());
    }
}
