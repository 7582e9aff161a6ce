package dk.samspil.workers.meeting;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the minutes and who goes on coming to the citizen, and turns what was agreed into tasks of those who do it. */
@Component
class RecordMinutesWorker implements JobWorker {

    private final TaskAnswers answers;
    private final MeetingRepository meetings;
    private final ContactRepository contacts;
    private final ParticipantRepository participants;
    private final DeadlineRepository deadlines;
    private final EngineMessages messages;
    private final JourneyEvents events;

    RecordMinutesWorker(
            TaskAnswers answers,
            MeetingRepository meetings,
            ContactRepository contacts,
            ParticipantRepository participants,
            DeadlineRepository deadlines,
            EngineMessages messages,
            JourneyEvents events) {
        this.answers = answers;
        this.meetings = meetings;
        this.contacts = contacts;
        this.participants = participants;
        this.deadlines = deadlines;
        this.messages = messages;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-minutes";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Minutes> answer = answers.of(job, Minutes.class);
        Minutes minutes = answer.content();
        boolean held = Boolean.TRUE.equals(minutes.meetingHeld());
        Meeting meeting = meetings.lock(job).become(held ? MeetingState.HELD : MeetingState.CANCELLED);
        meetings.keepMinutes(meeting, held ? minutes.minutes() : minutes.reason());
        settleDeadline(meeting, held);
        List<Action> actions = held ? minutes.agreed() : List.of();
        actions.forEach(action -> meetings.agree(meeting, action));
        if (held) {
            contacts.end(meeting.journeyId(), minutes.stopComing(), answer.createdAt());
        }
        events.by(
                answer.sender(),
                meeting.journeyId(),
                held ? EventKind.MEETING_HELD : EventKind.MEETING_CANCELLED,
                job.text("department"),
                Map.of());
        if (!actions.isEmpty()) {
            tell(meeting, actions, job.text("department"));
        }
        return Map.of();
    }

    /** A meeting that will not be held is late no longer, but it was not held in time either. */
    private void settleDeadline(Meeting meeting, boolean held) {
        if (held) {
            deadlines.fulfilSubject(meeting.journeyId(), meeting.meetingId(), DeadlineCodes.MEETING_HELD);
        } else {
            deadlines.cancelAbout(meeting.meetingId());
        }
    }

    private void tell(Meeting meeting, List<Action> actions, String holder) {
        messages.publish(
                "actions-agreed",
                meeting.journeyId().toString(),
                meeting.meetingId().toString(),
                Map.of(
                        "actions",
                        actions.stream()
                                .map(action -> action.codes(taskOf(meeting.journeyId(), action.department(), holder)))
                                .toList()));
    }

    /** Who gets the task: the department, or the holder for one outside that may not see the journey. */
    private String taskOf(UUID journeyId, String department, String holder) {
        if (!Departments.isOutside(department)) {
            participants.join(journeyId, department);
        }
        return participants.hasAccess(journeyId, department) ? department : holder;
    }

    /** The form {@code network-meeting-write-minutes}. */
    record Minutes(Boolean meetingHeld, String minutes, List<Line> actions, List<Coming> contacts, String reason) {

        List<UUID> stopComing() {
            return Stream.ofNullable(contacts)
                    .flatMap(List::stream)
                    .filter(contact -> "no".equals(contact.comes()))
                    .map(Coming::contactId)
                    .toList();
        }

        List<Action> agreed() {
            return Stream.ofNullable(actions)
                    .flatMap(List::stream)
                    .map(line -> new Action(UUID.randomUUID(), line.action(), line.department(), line.dueOn()))
                    .toList();
        }
    }

    /** Whether somebody goes on coming to the citizen. */
    record Coming(UUID contactId, String comes) {}

    /** One line of what was agreed. */
    record Line(String action, String department, LocalDate dueOn) {}
}
