package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how the meeting went. Who did not come is sought; nothing is closed for that. */
@Component
class RecordFollowUpMeetingWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final NotedOccasions occasions;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordFollowUpMeetingWorker(
            TaskAnswers answers,
            FollowUps followUps,
            NotedOccasions occasions,
            JdbcClient database,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.followUps = followUps;
        this.occasions = occasions;
        this.database = database;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-follow-up-meeting";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Meeting> given = answers.of(job, Meeting.class);
        FollowUp followUp = followUps.lock(job);
        keep(followUp, given);
        occasions.takeUp(followUp);
        UUID event = events.by(
                given.sender(),
                followUp.journeyId(),
                given.content().kind(),
                job.text("department"),
                Map.of("occasion", followUp.occasion()));
        notes.keep(followUp.journeyId(), event, given.content().text(), given.sender(), given.createdAt());
        return Map.of();
    }

    private void keep(FollowUp followUp, Submission<Meeting> given) {
        database.sql("""
                        update casework.follow_up set meeting = :meeting, talked = :talked, held_by = :by, held_at = :at
                         where follow_up_id = :id""")
                .param("meeting", given.content().meetingOutcome())
                .param("talked", given.content().talked())
                .param("by", given.sender())
                .param("at", given.createdAt())
                .param("id", followUp.followUpId())
                .update();
    }

    /**
     * The form {@code review-hold-meeting}.
     *
     * @param meetingOutcome {@code held}, {@code no-show} or {@code declined}
     */
    record Meeting(String meetingOutcome, String talked, String tried) {

        EventKind kind() {
            return switch (meetingOutcome) {
                case "held" -> EventKind.FOLLOW_UP_MET;
                case "no-show" -> EventKind.FOLLOW_UP_MISSED;
                case "declined" -> EventKind.FOLLOW_UP_DECLINED;
                default -> throw new JobFault("A meeting was held, missed or declined");
            };
        }

        String text() {
            return talked == null ? tried : talked;
        }
    }
}
