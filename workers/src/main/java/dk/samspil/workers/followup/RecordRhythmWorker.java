package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the next date, with the reason for it: the child and the parents are owed it (Barnets lov § 95 [S10]). */
@Component
class RecordRhythmWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final Clock clock;

    RecordRhythmWorker(
            TaskAnswers answers, FollowUps followUps, JdbcClient database, JourneyEvents events, Clock clock) {
        this.answers = answers;
        this.followUps = followUps;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-rhythm";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Rhythm> given = answers.of(job, Rhythm.class);
        FollowUp followUp = followUps.lock(job);
        Rhythm rhythm = given.content().valid(LocalDate.now(clock));
        keep(followUp, rhythm);
        events.by(given.sender(), followUp.journeyId(), EventKind.RHYTHM_SET, job.text("department"), Map.of());
        return Map.of("nextFollowUp", ISO_OFFSET_DATE_TIME.format(BirthDate.startOf(rhythm.nextFollowUp())));
    }

    private void keep(FollowUp followUp, Rhythm rhythm) {
        database.sql("""
                        with kept as (update casework.follow_up set next_on = :next, reason = :reason
                                       where follow_up_id = :id)
                        update casework.plan set next_follow_up = :next, follow_up_reason = :reason
                         where plan_id = :plan""")
                .param("next", rhythm.nextFollowUp())
                .param("reason", rhythm.followUpReason())
                .param("id", followUp.followUpId())
                .param("plan", followUp.planId())
                .update();
    }

    /** The form {@code follow-up-set-rhythm}. */
    record Rhythm(LocalDate nextFollowUp, String followUpReason) {

        Rhythm valid(LocalDate today) {
            if (nextFollowUp == null || nextFollowUp.isBefore(today)) {
                throw new JobFault("The next follow-up lies in the past");
            }
            if (followUpReason == null || followUpReason.isBlank()) {
                throw new JobFault("The rhythm has a reason");
            }
            return this;
        }
    }
}
