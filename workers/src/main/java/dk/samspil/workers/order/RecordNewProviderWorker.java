package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders a line again from another provider, when the one it had closes; the decision stands. */
@Component
class RecordNewProviderWorker implements JobWorker {

    private final TaskAnswers answers;
    private final PlanLines lines;
    private final Orders orders;
    private final ParticipantRepository participants;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordNewProviderWorker(
            TaskAnswers answers,
            PlanLines lines,
            Orders orders,
            ParticipantRepository participants,
            JdbcClient database,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.lines = lines;
        this.orders = orders;
        this.participants = participants;
        this.database = database;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-new-provider";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Choice> given = answers.of(job, Choice.class);
        String provider = given.content().provider();
        PlanLine line = moved(lines.lock(given.journeyId(), job.id("lineId")), provider);
        Order order = orders.send(line);
        participants.join(line.journeyId(), provider);
        UUID event = events.by(
                given.sender(),
                line.journeyId(),
                EventKind.PROVIDER_REPLACED,
                line.department(),
                Map.of("order", order.orderId()));
        notes.keep(line.journeyId(), event, given.content().citizenWish(), given.sender(), given.createdAt());
        boolean mayAnswer = participants.hasAccess(line.journeyId(), provider);
        return Map.of("orderId", order.orderId().toString(), "provider", mayAnswer ? provider : line.department());
    }

    private PlanLine moved(PlanLine line, String provider) {
        lines.save(line.become(LineState.ORDERED));
        database.sql("update casework.plan_line set provider = :provider where line_id = :line")
                .param("provider", provider)
                .param("line", line.lineId())
                .update();
        return lines.lock(line.journeyId(), line.lineId());
    }

    /** The form {@code replace-provider-find-provider}. */
    record Choice(String provider, String citizenWish) {}
}
