package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the desk the journey's only holder; everyone else stops taking part. */
@Component
class AcceptReferralWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final ReferralRepository referrals;
    private final Handover handover;
    private final JourneyEvents events;

    AcceptReferralWorker(
            SubmissionRepository submissions, ReferralRepository referrals, Handover handover, JourneyEvents events) {
        this.submissions = submissions;
        this.referrals = referrals;
        this.handover = handover;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "accept-referral";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String decidedBy = submissions.senderOf(job);
        Referral accepted = referrals.lock(job).acceptedBy(job.text("department"));
        handover.accept(accepted);
        events.by(decidedBy, accepted.journeyId(), EventKind.ACCEPTED, accepted.department(), Map.of());
        return Map.of();
    }
}
