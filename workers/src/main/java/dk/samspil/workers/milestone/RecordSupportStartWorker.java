package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps whether each line of adult help has really begun today; one that has not is somebody's task the same day,
 * and the youth is told.
 */
@Component
class RecordSupportStartWorker implements JobWorker {

    private final TaskAnswers answers;
    private final SupportStarts starts;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordSupportStartWorker(
            TaskAnswers answers,
            SupportStarts starts,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.answers = answers;
        this.starts = starts;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-support-start";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Check> answer = answers.of(job, Check.class);
        List<Map<String, String>> missing = answer.content().all().stream()
                .map(line -> keep(job, answer, line))
                .flatMap(Optional::stream)
                .map(line -> Map.of("lineId", line.lineId().toString(), "department", line.department()))
                .toList();
        EventKind kind = missing.isEmpty() ? EventKind.SUPPORT_STARTED : EventKind.SUPPORT_MISSING;
        if (!missing.isEmpty()) {
            UUID citizenId = journeys.citizenOf(answer.journeyId());
            outbox.toCitizen(answer.journeyId(), citizenId, Template.SUPPORT_DELAYED, Map.of());
        }
        events.by(answer.sender(), answer.journeyId(), kind, job.text("department"), Map.of("missing", missing.size()));
        return Map.of("notStarted", missing);
    }

    /** The line, for who granted it, when it has not begun. */
    private Optional<PlanLine> keep(Job job, Submission<?> answer, Line line) {
        if (line.started() == null) {
            throw new JobFault("A line has no answer whether it has begun");
        }
        boolean started = line.started().equals("yes");
        PlanLine kept = starts.keep(job, answer, line.lineId(), started, line.note());
        return started ? Optional.empty() : Optional.of(kept);
    }

    /** The form {@code milestone-switch-check-help-today}. */
    record Check(List<Line> lines) {

        List<Line> all() {
            return lines == null ? List.of() : lines;
        }
    }

    record Line(UUID lineId, String started, String note) {}
}
