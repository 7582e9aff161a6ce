package dk.samspil.workers.referral;

import static dk.samspil.workers.journey.Departments.LEADERSHIP;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells leadership that a referral fitted no desk: reception has it, and the gap between the desks is seen. */
@Component
class TellNoDeskWorker implements JobWorker {

    private final Outbox outbox;
    private final JourneyEvents events;

    TellNoDeskWorker(Outbox outbox, JourneyEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "tell-no-desk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        outbox.toDepartment(journeyId, LEADERSHIP, Template.NO_DESK_FITS, Map.of());
        events.bySystem(journeyId, EventKind.NO_DESK_FITS, LEADERSHIP, Map.of());
        return Map.of();
    }
}
