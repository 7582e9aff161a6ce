package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A plain receipt at once, to whoever sent the referral and to the citizen who has agreed to it; it says nothing of the
 * matter. About a notification the family hears from a person and not from a letter [K], and an anonymous notifier can be
 * told nothing (domain.md P1; receipt within 6 hverdage, S4).
 */
@Component
class SendReceiptWorker implements JobWorker {

    private final ReferralRepository referrals;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    SendReceiptWorker(
            ReferralRepository referrals,
            JourneyRepository journeys,
            Outbox outbox,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "send-receipt";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Sender sender = referrals.senderOf(job);
        boolean citizenTold = sender.isCitizen() || (sender.agreed() && !sender.isNotification());
        if (citizenTold) {
            outbox.toCitizen(sender.journeyId(), journeys.citizenOf(sender.journeyId()), Template.RECEIPT, Map.of());
        }
        if (sender.isKnown()) {
            outbox.toReferrer(sender.journeyId(), sender.referralId(), Template.SENDER_RECEIPT, Map.of());
        }
        deadlines.fulfil(sender.journeyId(), DeadlineCodes.RECEIPT_SENT);
        EventKind kind = citizenTold || sender.isKnown() ? EventKind.RECEIPT_SENT : EventKind.NO_RECEIPT_CHANNEL;
        events.bySystem(sender.journeyId(), kind, Departments.RECEPTION, Map.of("source", sender.source()));
        return Map.of();
    }
}
