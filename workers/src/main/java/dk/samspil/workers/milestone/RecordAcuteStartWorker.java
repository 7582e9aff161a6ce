package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.LineWriter;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import dk.samspil.workers.transition.DanishDay;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps how help that had not begun was set going the same day, or what bridges it: with the youth's yes the bridge is a
 * line of the plan, and somebody pays. The help itself is asked for again until it has begun.
 */
@Component
class RecordAcuteStartWorker implements JobWorker {

    private final TaskAnswers answers;
    private final SupportStarts starts;
    private final LineWriter lines;
    private final JourneyEvents events;
    private final Clock clock;

    RecordAcuteStartWorker(
            TaskAnswers answers, SupportStarts starts, LineWriter lines, JourneyEvents events, Clock clock) {
        this.answers = answers;
        this.starts = starts;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-acute-start";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Start> answer = answers.of(job, Start.class);
        Start start = answer.content();
        boolean started = "yes".equals(start.started());
        PlanLine line = starts.keep(job, answer, job.id("subjectId"), started, start.note());
        boolean bridged = !started && "yes".equals(start.agreed());
        if (bridged) {
            lines.bridge(line, start.service(), start.note(), DanishDay.today(clock));
        }
        EventKind kind =
                started ? EventKind.SUPPORT_STARTED : bridged ? EventKind.BRIDGE_ADDED : EventKind.SUPPORT_MISSING;
        events.by(answer.sender(), answer.journeyId(), kind, job.text("department"), Map.of("line", line.lineId()));
        return Map.of();
    }

    /**
     * The form {@code milestone-switch-get-help-going}.
     *
     * @param service of the bridge; null when the help has begun
     * @param agreed whether the youth wants the bridge
     */
    record Start(String started, String service, String note, String agreed) {}
}
