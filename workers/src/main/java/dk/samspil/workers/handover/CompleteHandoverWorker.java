package dk.samspil.workers.handover;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives the receiver the responsibility, and tells the journey, so that what happens there from now on is the receiver's.
 * The sender goes on taking part: it may still deliver a line.
 */
@Component
class CompleteHandoverWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final EngineMessages messages;

    CompleteHandoverWorker(JourneyRepository journeys, JourneyEvents events, EngineMessages messages) {
        this.journeys = journeys;
        this.events = events;
        this.messages = messages;
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
        Map<String, Object> holder = Map.of("department", job.text("toDepartment"));
        messages.publish("responsibility-moved", journeyId.toString(), "moved-" + job.key(), holder);
        return holder;
    }
}
