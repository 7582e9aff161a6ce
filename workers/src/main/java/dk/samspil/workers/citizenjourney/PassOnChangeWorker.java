package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The register has told something of a citizen. A journey that is active hears of it and does what has to be done; beside
 * it, or when there is none, {@code change} says what is left to note about the citizen: what was told, or nothing.
 */
@Component
class PassOnChangeWorker implements JobWorker {

    private static final String NOTHING = "nothing";

    /** What a journey that is active listens for. */
    private static final Set<String> OF_A_JOURNEY =
            Set.of("citizen-died", "citizen-moved", "guardianship-changed", "contact-marks-changed");

    private final JourneyRepository journeys;
    private final EngineMessages messages;

    PassOnChangeWorker(JourneyRepository journeys, EngineMessages messages) {
        this.journeys = journeys;
        this.messages = messages;
    }

    @Override
    public String jobType() {
        return "pass-on-change";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String change = job.text("change");
        UUID journeyId = job.id("journeyId");
        if (!OF_A_JOURNEY.contains(change) || !journeys.lockActive(journeyId)) {
            return Map.of("change", change);
        }
        String told = job.text("submissionId");
        messages.publish(change, journeyId.toString(), told, Map.of("submissionId", told));
        return Map.of("change", NOTHING);
    }
}
