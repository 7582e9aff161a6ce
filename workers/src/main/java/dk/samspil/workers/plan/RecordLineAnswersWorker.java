package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps the citizen's answer to every line: the hard gate (R4). A line without an answer is not approved, and
 * stops here.
 */
@Component
class RecordLineAnswersWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final PlanLines lines;
    private final JourneyEvents events;

    RecordLineAnswersWorker(TaskAnswers answers, Plans plans, PlanLines lines, JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.lines = lines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-line-answers";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<LineAnswers> given = answers.of(job, LineAnswers.class);
        Plan plan = plans.lock(job);
        List<PlanLine> open = lines.in(plan.planId(), LineState.PROPOSED, LineState.APPROVED);
        List<PlanLine> answered =
                open.stream().map(line -> keep(line, given.content())).toList();
        events.by(given.sender(), plan.journeyId(), EventKind.LINES_ANSWERED, job.text("department"), Map.of());
        return next(plan, given.content(), answered);
    }

    private PlanLine keep(PlanLine line, LineAnswers given) {
        LineAnswers.Line answer = given.to(line.lineId());
        PlanLine answered = line.become(answer.state(given.wantsPlan()));
        lines.save(answered);
        lines.note(line.lineId(), answer.citizenNote());
        return answered;
    }

    private Map<String, Object> next(Plan plan, LineAnswers given, List<PlanLine> answered) {
        if (!given.wantsPlan()) {
            plans.save(plan.refused());
            boolean helpLeft = plan.isInForce() || has(answered, LineState.APPROVED);
            return Map.of("lineAnswer", helpLeft ? "plan-refused" : "nothing-left");
        }
        if (has(answered, LineState.PROPOSED)) {
            return Map.of("lineAnswer", "change", "proposers", departments(answered));
        }
        plans.save(plan.approved());
        return Map.of("lineAnswer", has(answered, LineState.APPROVED) ? "approved" : "nothing-left");
    }

    private static boolean has(List<PlanLine> lines, LineState state) {
        return lines.stream().anyMatch(line -> line.state() == state);
    }

    /** Who proposes again. */
    private static List<String> departments(List<PlanLine> answered) {
        return answered.stream()
                .filter(line -> line.state() == LineState.PROPOSED)
                .map(PlanLine::department)
                .distinct()
                .toList();
    }
}
