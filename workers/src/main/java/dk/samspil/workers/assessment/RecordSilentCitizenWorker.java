package dk.samspil.workers.assessment;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that the citizen did not answer: where silence has a meaning, the case goes on without. */
@Component
class RecordSilentCitizenWorker implements JobWorker {

    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    RecordSilentCitizenWorker(DeadlineRepository deadlines, JourneyEvents events) {
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-silent-citizen";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String code = job.text("deadlineCode");
        deadlines.fulfilSubject(journeyId, job.id("subjectId"), Set.of(code));
        events.bySystem(journeyId, EventKind.CITIZEN_SILENT, job.text("department"), Map.of("code", code));
        return Map.of();
    }
}
