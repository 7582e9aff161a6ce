package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells a professional who notified whether it led to something, and nothing of what. A private notifier is no party and
 * gets the receipt only (domain.md S4).
 */
@Component
class AnswerNotifierWorker implements JobWorker {

    private final ReferralRepository referrals;
    private final Outbox outbox;
    private final JourneyEvents events;

    AnswerNotifierWorker(ReferralRepository referrals, Outbox outbox, JourneyEvents events) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "answer-notifier";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Sender sender = referrals.senderOf(job);
        if (sender.isProfessionalNotifier()) {
            boolean led = Boolean.TRUE.equals(job.variables().get("ledToSomething"));
            outbox.toReferrer(
                    sender.journeyId(), sender.referralId(), Template.NOTIFIER_ANSWER, Map.of("ledToSomething", led));
            events.bySystem(sender.journeyId(), EventKind.NOTIFIER_ANSWERED, job.text("department"), Map.of());
        }
        return Map.of();
    }
}
