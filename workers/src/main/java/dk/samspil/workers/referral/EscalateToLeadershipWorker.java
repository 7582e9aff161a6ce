package dk.samspil.workers.referral;

import static dk.samspil.workers.journey.Departments.LEADERSHIP;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lifts a referral that was handed on too often to leadership; reception keeps the responsibility meanwhile. How often
 * is too often, the model alone says: the last bounce is marked here, where the matter does go to leadership.
 */
@Component
class EscalateToLeadershipWorker implements JobWorker {

    private final ReferralRepository referrals;
    private final Handover handover;
    private final JourneyEvents events;

    EscalateToLeadershipWorker(ReferralRepository referrals, Handover handover, JourneyEvents events) {
        this.referrals = referrals;
        this.handover = handover;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "escalate-to-leadership";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Referral escalated = referrals.lock(job).routedTo(LEADERSHIP);
        handover.offer(escalated);
        referrals.markLastBounceEscalated(escalated);
        events.bySystem(escalated.journeyId(), EventKind.ESCALATED, LEADERSHIP, Map.of("bounces", escalated.bounces()));
        return Map.of("department", LEADERSHIP);
    }
}
