package dk.samspil.workers.meeting;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invites the citizen and the departments; relatives only those the citizen has named. */
@Component
class RecordInvitationWorker implements JobWorker {

    private final TaskAnswers answers;
    private final MeetingRepository meetings;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordInvitationWorker(
            TaskAnswers answers,
            MeetingRepository meetings,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.answers = answers;
        this.meetings = meetings;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-invitation";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Invitation> answer = answers.of(job, Invitation.class);
        Invitation invitation = answer.content();
        Meeting invited = meetings.lock(job).become(MeetingState.INVITED);
        requireNamed(invited, invitation.relativesOrNone());
        meetings.call(invited, invitation.at(), invitation.place());
        meetings.invite(invited, "citizen", "citizen");
        invitation.relativesOrNone().forEach(relative -> meetings.invite(invited, "relative", relative));
        Optional.ofNullable(invitation.helper())
                .filter(name -> !name.isBlank())
                .ifPresent(name -> meetings.invite(invited, "helper", name));
        send(invited, invitation.departmentsOrNone());
        events.by(answer.sender(), invited.journeyId(), EventKind.MEETING_INVITED, job.text("department"), Map.of());
        return Map.of("meetingAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(invitation.at()));
    }

    private void requireNamed(Meeting meeting, List<String> relatives) {
        if (!meetings.namedRelatives(meeting.journeyId()).containsAll(relatives)) {
            throw new JobFault("Only relatives that the citizen has named are invited");
        }
    }

    private void send(Meeting meeting, List<String> departments) {
        UUID journeyId = meeting.journeyId();
        Map<String, Object> parameters = Map.of("meetingId", meeting.meetingId());
        outbox.toParty(journeyId, journeys.citizenOf(journeyId), Template.MEETING_INVITATION, parameters);
        for (String department : departments) {
            meetings.invite(meeting, "department", department);
            outbox.toDepartment(journeyId, department, Template.MEETING_INVITATION, parameters);
        }
    }

    /**
     * The form {@code network-meeting-invite}.
     *
     * @param heldAt ISO time with offset
     */
    record Invitation(String heldAt, String place, List<String> departments, List<String> relatives, String helper) {

        OffsetDateTime at() {
            try {
                return OffsetDateTime.parse(heldAt);
            } catch (DateTimeParseException malformed) {
                throw new JobFault("The meeting's time is no ISO time with offset", malformed);
            }
        }

        List<String> departmentsOrNone() {
            return departments == null ? List.of() : departments;
        }

        List<String> relativesOrNone() {
            return relatives == null ? List.of() : relatives;
        }
    }
}
