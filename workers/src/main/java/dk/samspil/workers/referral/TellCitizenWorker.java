package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts the message about the coordinator into the outbox, where its text is written when it is sent, and closes the
 * referral. The journey stays active: later processes end it.
 */
@Component
class TellCitizenWorker implements JobWorker {

    private final ReferralRepository referrals;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    TellCitizenWorker(ReferralRepository referrals, JourneyRepository journeys, Outbox outbox, JourneyEvents events) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "tell-citizen";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Referral closed = referrals.lock(job).closed();
        referrals.save(closed);
        UUID journeyId = closed.journeyId();
        outbox.toCitizen(
                journeyId,
                journeys.citizenOf(journeyId),
                Template.COORDINATOR_NAMED,
                Map.of("submissionId", job.id("submissionId")));
        events.bySystem(journeyId, EventKind.CITIZEN_TOLD, job.text("department"), Map.of());
        return Map.of();
    }
}
