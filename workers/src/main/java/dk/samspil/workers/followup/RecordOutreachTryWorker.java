package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.reference.Limits;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one try to find a citizen who did not come, and says how many there have been in this round. */
@Component
class RecordOutreachTryWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final NoteRepository notes;
    private final Limits limits;

    RecordOutreachTryWorker(
            TaskAnswers answers,
            FollowUps followUps,
            JdbcClient database,
            JourneyEvents events,
            NoteRepository notes,
            Limits limits) {
        this.answers = answers;
        this.followUps = followUps;
        this.database = database;
        this.events = events;
        this.notes = notes;
        this.limits = limits;
    }

    @Override
    public String jobType() {
        return "record-outreach-try";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Outreach> given = answers.of(job, Outreach.class);
        FollowUp followUp = followUps.lock(job);
        UUID event = events.by(
                given.sender(),
                followUp.journeyId(),
                EventKind.CITIZEN_SOUGHT,
                job.text("department"),
                Map.of(
                        "followUp", followUp.followUpId(),
                        "result", given.content().outreachOutcome(),
                        "way", given.content().way()));
        notes.keep(followUp.journeyId(), event, given.content().note(), given.sender(), given.createdAt());
        return Map.of("mayTryAgain", tries(followUp) < limits.of("outreach-tries"));
    }

    private int tries(FollowUp followUp) {
        return database.sql("""
                        select count(*) from casework.journey_event
                         where journey_id = :journey and kind = 'citizen-sought' and detail ->> 'followUp' = :followUp""")
                .param("journey", followUp.journeyId())
                .param("followUp", followUp.followUpId().toString())
                .query(Integer.class)
                .single();
    }

    /**
     * The form {@code review-seek-citizen}.
     *
     * @param outreachOutcome {@code new-time}, {@code declined} or {@code not-reached}
     * @param way {@code phone}, {@code message}, {@code visit} or {@code named-person}
     */
    record Outreach(String outreachOutcome, String way, String note) {}
}
