package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers the referral to a desk, and says why it is that one. Reception keeps the responsibility until a desk accepts. */
@Component
class RouteToDeskWorker implements JobWorker {

    private final ReferralRepository referrals;
    private final Handover handover;
    private final JourneyEvents events;

    RouteToDeskWorker(ReferralRepository referrals, Handover handover, JourneyEvents events) {
        this.referrals = referrals;
        this.handover = handover;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "route-to-desk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Referral routed = referrals.lock(job).routedTo(job.text("department"));
        handover.offer(routed);
        job.optionalText("urgency").ifPresent(urgency -> referrals.rate(routed, urgency));
        Map<String, Object> why = job.optionalText("deskReason")
                .map(reason -> Map.<String, Object>of("deskReason", reason))
                .orElse(Map.of());
        events.bySystem(routed.journeyId(), EventKind.ROUTED_TO_DESK, routed.department(), why);
        return Map.of();
    }
}
