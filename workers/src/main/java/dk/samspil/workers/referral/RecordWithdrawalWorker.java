package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
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
 * Closes a referral that the adult citizen does not want, and writes that the door stays open.
 */
@Component
class RecordWithdrawalWorker implements JobWorker {

    private final ReferralRepository referrals;
    private final JourneyRepository journeys;
    private final DeadlineRepository deadlines;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordWithdrawalWorker(
            ReferralRepository referrals,
            JourneyRepository journeys,
            DeadlineRepository deadlines,
            Outbox outbox,
            JourneyEvents events) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-withdrawal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Referral closed = referrals.lock(job).closed();
        referrals.save(closed);
        UUID journeyId = closed.journeyId();
        outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.REFERRAL_WITHDRAWN, Map.of());
        deadlines.fulfil(journeyId, DeadlineCodes.DESK_HAS_IT);
        events.bySystem(journeyId, EventKind.REFERRAL_WITHDRAWN, job.text("department"), Map.of());
        return Map.of();
    }
}
