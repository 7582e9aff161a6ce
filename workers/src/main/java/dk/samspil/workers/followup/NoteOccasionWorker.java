package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes what is told while a round is under way; its meeting takes it up, or the next round does. */
@Component
class NoteOccasionWorker implements JobWorker {

    private final NotedOccasions occasions;
    private final JourneyEvents events;

    NoteOccasionWorker(NotedOccasions occasions, JourneyEvents events) {
        this.occasions = occasions;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "note-occasion";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String occasion = job.text("occasion");
        if (occasions.note(journeyId, job.id("planId"), occasion, job.id("submissionId"))) {
            events.bySystem(journeyId, EventKind.OCCASION_NOTED, job.text("department"), Map.of("occasion", occasion));
        }
        return Map.of();
    }
}
