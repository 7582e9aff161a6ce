package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds what happens while a line waits for a place. Only what the citizen agrees to becomes a line; they may rather wait. */
@Component
class RecordBridgeLineWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final PlanLines lines;
    private final LineWriter lineWriter;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordBridgeLineWorker(
            TaskAnswers answers,
            Plans plans,
            PlanLines lines,
            LineWriter lineWriter,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.plans = plans;
        this.lines = lines;
        this.lineWriter = lineWriter;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-bridge-line";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Bridge> bridge = answers.of(job, Bridge.class);
        PlanLine waiting = lines.lock(bridge.journeyId(), job.id("subjectId"));
        if (bridge.content().isDeclined()) {
            lines.declineBridge(waiting);
            UUID event = events.by(
                    bridge.sender(),
                    bridge.journeyId(),
                    EventKind.BRIDGE_DECLINED,
                    waiting.department(),
                    Map.of("line", waiting.lineId()));
            notes.keep(bridge.journeyId(), event, bridge.content().note(), bridge.sender(), bridge.createdAt());
            return Map.of();
        }
        Plan plan = plans.lock(job);
        UUID line =
                lineWriter.bridge(plan, waiting.department(), bridge.content().proposal(waiting), waiting.lineId());
        events.by(
                bridge.sender(),
                plan.journeyId(),
                EventKind.BRIDGE_ADDED,
                waiting.department(),
                Map.of("line", line, "for", waiting.lineId()));
        return Map.of();
    }

    /** The form {@code plan-decisions-add-bridge-line}. */
    record Bridge(
            String service,
            String description,
            String goal,
            String effort,
            LocalDate startsOn,
            String provider,
            String agreed,
            String note) {

        boolean isDeclined() {
            return switch (agreed == null ? "" : agreed) {
                case "yes" -> false;
                case "no" -> true;
                default -> throw new JobFault("It is not said whether the citizen wants a bridge");
            };
        }

        /** Under the waiting line's law, and to keep what there is. */
        Proposal proposal(PlanLine waiting) {
            return new Proposal(
                    waiting.law(),
                    null,
                    service,
                    description,
                    goal,
                    "maintain",
                    null,
                    null,
                    effort,
                    startsOn,
                    null,
                    waiting.costClass(),
                    provider,
                    null,
                    false,
                    "no",
                    null);
        }
    }
}
