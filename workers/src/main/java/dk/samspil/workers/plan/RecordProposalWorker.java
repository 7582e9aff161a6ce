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

/** Keeps a department's lines. What it proposed before and the citizen has not approved, they replace. */
@Component
class RecordProposalWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final PlanLines lines;
    private final LineWriter lineWriter;
    private final JourneyEvents events;

    RecordProposalWorker(
            TaskAnswers answers, Plans plans, PlanLines lines, LineWriter lineWriter, JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.lines = lines;
        this.lineWriter = lineWriter;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-proposal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Proposals> proposals = answers.of(job, Proposals.class);
        Plan plan = plans.lock(job);
        String department = job.text("department");
        lines.withdrawProposals(plan.planId(), department);
        for (Proposal proposal : proposals.content().lines()) {
            proposal.requireCommunityAnswer();
            lineWriter.add(plan, department, proposal, LineState.PROPOSED, null);
        }
        events.by(
                proposals.sender(),
                plan.journeyId(),
                EventKind.LINES_PROPOSED,
                department,
                Map.of("lines", proposals.content().lines().size()));
        return Map.of();
    }

    /** The form {@code plan-lines-propose-line}. */
    record Proposals(List<Proposal> lines) {

        Proposals {
            lines = lines == null ? List.of() : lines;
        }
    }
}
