package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the citizen's active journey that a referral has joined it, and what decides how much it urges. */
@Component
class JoinJourneyWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final EngineMessages messages;

    JoinJourneyWorker(JourneyRepository journeys, EngineMessages messages) {
        this.journeys = journeys;
        this.messages = messages;
    }

    @Override
    public String jobType() {
        return "join-journey";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID active = job.id("activeJourneyId");
        String referralId = job.id("referralId").toString();
        if (!journeys.lockActive(active)) {
            throw new JobFault("The journey that the referral joined has ended: someone must look at the referral");
        }
        messages.publish(
                "referral-joined",
                active.toString(),
                referralId,
                Map.of(
                        "joinedReferralId", referralId,
                        "source", job.text("source"),
                        "signs", job.texts("signs"),
                        "receivedAt", job.text("receivedAt")));
        return Map.of();
    }
}
