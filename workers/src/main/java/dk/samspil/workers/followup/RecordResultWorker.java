package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was agreed for each line and for the whole. Less help, or none, needs a decision first, with hearing and
 * notice; an association's help simply ends. Who adjusts or replaces proposes anew.
 */
@Component
class RecordResultWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final NotedOccasions occasions;
    private final LineResults lineResults;
    private final ParticipantRepository participants;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordResultWorker(
            TaskAnswers answers,
            FollowUps followUps,
            NotedOccasions occasions,
            LineResults lineResults,
            ParticipantRepository participants,
            JdbcClient database,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.followUps = followUps;
        this.occasions = occasions;
        this.lineResults = lineResults;
        this.participants = participants;
        this.database = database;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-result";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<FollowUpResult> given = answers.of(job, FollowUpResult.class);
        FollowUp followUp = followUps.lock(job);
        FollowUpResult result = given.content();
        LineResults.Agreed agreed = lineResults.keep(followUp, result);
        note(followUp, given, job.text("department"));
        List<String> proposers = Stream.of(agreed.proposers(), result.newDepartments(), occasions.joining(followUp))
                .flatMap(List::stream)
                .distinct()
                .toList();
        result.newDepartments().forEach(department -> participants.join(followUp.journeyId(), department));
        return Map.of("cuts", agreed.cuts(), "proposers", result.goesOn() ? proposers : List.of());
    }

    private void note(FollowUp followUp, Submission<FollowUpResult> given, String department) {
        String result = given.content().planResult();
        database.sql("update casework.follow_up set result = :result where follow_up_id = :id")
                .param("result", result)
                .param("id", followUp.followUpId())
                .update();
        UUID event = events.by(
                given.sender(), followUp.journeyId(), EventKind.FOLLOWED_UP, department, Map.of("result", result));
        notes.keep(followUp.journeyId(), event, given.content().note(), given.sender(), given.createdAt());
    }
}
