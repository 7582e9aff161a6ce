package dk.samspil.workers.meeting;

import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Meetings that are not held, since what they were called for goes on in another way; who was invited is told. */
@Component
public class CalledOffMeetings {

    private final MeetingRepository meetings;
    private final Outbox outbox;
    private final JourneyEvents events;

    CalledOffMeetings(MeetingRepository meetings, Outbox outbox, JourneyEvents events) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.events = events;
    }

    /**
     * Calls off what is not held yet.
     *
     * @param purpose code list {@code meeting-purpose}
     * @return the meetings that were called off
     */
    public List<UUID> callOff(UUID journeyId, String purpose) {
        List<Meeting> open = meetings.lockOpen(journeyId, purpose);
        open.forEach(this::callOff);
        return open.stream().map(Meeting::meetingId).toList();
    }

    private void callOff(Meeting meeting) {
        meetings.keepState(meeting.become(MeetingState.CANCELLED));
        meetings.invitedDepartments(meeting)
                .forEach(department -> outbox.toDepartment(
                        meeting.journeyId(),
                        department,
                        Template.MEETING_CALLED_OFF,
                        Map.of("meetingId", meeting.meetingId())));
        events.bySystem(meeting.journeyId(), EventKind.MEETING_CANCELLED, null, Map.of());
    }
}
