package dk.samspil.workers.transition;

import static dk.samspil.workers.journey.Departments.LEADERSHIP;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leadership takes part from now on: who decides must be able to read the journey. */
@Component
class InvolveLeadershipWorker implements JobWorker {

    private final ParticipantRepository participants;

    InvolveLeadershipWorker(ParticipantRepository participants) {
        this.participants = participants;
    }

    @Override
    public String jobType() {
        return "involve-leadership";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        participants.join(job.id("journeyId"), LEADERSHIP);
        return Map.of();
    }
}
