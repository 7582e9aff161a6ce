package dk.samspil.workers.handover;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the receiver the responsibility. The sender goes on taking part: it may still deliver a line. */
@Component
class CompleteHandoverWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final JourneyEvents events;

    CompleteHandoverWorker(JourneyRepository journeys, JourneyEvents events) {
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "complete-handover";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        journeys.hold(journeyId, job.text("toDepartment"));
        events.bySystem(
                journeyId, EventKind.HANDED_OVER, job.text("toDepartment"), Map.of("from", job.text("department")));
        return Map.of("department", job.text("toDepartment"));
    }
}
