package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds what happens while a line waits for a place. Only what the citizen agrees to becomes a line. */
@Component
class RecordBridgeLineWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final PlanLines lines;
    private final LineWriter lineWriter;
    private final JourneyEvents events;

    RecordBridgeLineWorker(
            TaskAnswers answers, Plans plans, PlanLines lines, LineWriter lineWriter, JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.lines = lines;
        this.lineWriter = lineWriter;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-bridge-line";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Bridge> bridge = answers.of(job, Bridge.class);
        PlanLine waiting = lines.lock(bridge.journeyId(), job.id("subjectId"));
        if (!"yes".equals(bridge.content().agreed())) {
            throw new JobFault("The citizen has not agreed to the bridge");
        }
        Plan plan = plans.lock(job);
        UUID line = lineWriter.add(
                plan, waiting.department(), bridge.content().proposal(waiting), LineState.ACTIVE, waiting.lineId());
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
            String agreed) {

        /** Under the waiting line's law, and to keep what there is. */
        Proposal proposal(PlanLine waiting) {
            return new Proposal(
                    waiting.law(),
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
