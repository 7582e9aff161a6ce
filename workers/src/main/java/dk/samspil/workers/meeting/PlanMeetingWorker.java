package dk.samspil.workers.meeting;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans a meeting; when and where comes with the invitation. */
@Component
class PlanMeetingWorker implements JobWorker {

    private final MeetingRepository meetings;
    private final JourneyEvents events;

    PlanMeetingWorker(MeetingRepository meetings, JourneyEvents events) {
        this.meetings = meetings;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "plan-meeting";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        UUID meetingId = meetings.plan(journeyId, job.text("meetingPurpose"));
        events.bySystem(journeyId, EventKind.MEETING_PLANNED, job.text("department"), Map.of());
        return Map.of("meetingId", meetingId.toString());
    }
}
